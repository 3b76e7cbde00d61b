import { z } from 'zod'
import { versjonPa } from '../beregning/gyldighet'
import type { SituasjonLegeavtale } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { datofelt, tallfelt, valgfelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_DATO } from '../felles/grenser'
import { pakkMelding } from '../felles/melding'
import { dagtekst, timertekst } from '../kvalitet/merknad'
import { FRAVAERSARSAKER } from './typer'

const GRENSER = { min: 0, maks: '999999.99' }

/**
 * A period in which an avtale is not met. timer null = the whole avtale; a vikar covers no more than what is absent:
 * the hours given, else those of the avtale in force on the first day (none in force: no limit to hold it against).
 */
export const fravaerSchema = (idag: Dato, avtale: SituasjonLegeavtale) =>
  z
    .object({
      fra: datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(idag) }),
      til: datofelt({ valgfritt: true }),
      timer: tallfelt({ ...GRENSER, valgfritt: true }),
      vikartimer: tallfelt(GRENSER),
      arsak: valgfelt(FRAVAERSARSAKER, { valgfritt: true }),
    })
    .superRefine(({ fra, til, timer, vikartimer }, ctx) => {
      const feil = (felt: string, kode: string, verdier: Record<string, string>) =>
        ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode, verdier) })
      if (til !== null && til < fra)
        feil('til', 'feil.dato.tilForFra', { funnet: dagtekst(til), tidligst: dagtekst(fra) })
      const maks = timer ?? versjonPa(avtale, fra)?.uketimer
      const vikar = brok(vikartimer)
      if (maks !== undefined && vikar.gt(brok(maks)))
        feil('vikartimer', 'feil.fravaer.vikarOverFravaer', {
          funnet: timertekst(vikar),
          maks: timertekst(brok(maks)),
        })
    })

export type FravaerInn = z.input<ReturnType<typeof fravaerSchema>>
export type Fravaerverdier = z.output<ReturnType<typeof fravaerSchema>>
