import { z } from 'zod'
import { versjonPa } from '../beregning/gyldighet'
import type { SituasjonLegeavtale } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { datofelt, tallfelt, valgfelt } from '../felles/felt'
import { senesteDato, TIDLIGSTE_DATO } from '../felles/grenser'
import { pakkMelding } from '../felles/melding'
import { versjonfelt } from '../felles/versjon'
import { dagtekst, timertekst } from '../kvalitet/merknad'
import { FRAVAERSARSAKER } from './typer'

const GRENSER = { min: 0, maks: '999999.99' }

const felter = (idag: Dato) => ({
  fra: datofelt({ tidligst: TIDLIGSTE_DATO, senest: senesteDato(idag) }),
  til: datofelt({ valgfritt: true }),
  timer: tallfelt({ ...GRENSER, valgfritt: true }),
  vikartimer: tallfelt(GRENSER),
  arsak: valgfelt(FRAVAERSARSAKER, { valgfritt: true }),
})
type Lest = z.output<z.ZodObject<ReturnType<typeof felter>>>

/**
 * A vikar covers no more than what is absent: the hours given, else those of the version in force on the first day
 * (none in force: nothing to hold it against).
 */
const sjekkMot =
  (avtale: SituasjonLegeavtale) =>
  ({ fra, til, timer, vikartimer }: Lest, ctx: z.core.$RefinementCtx): void => {
    const feil = (felt: string, kode: string, verdier: Record<string, string>) =>
      ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode, verdier) })
    if (til !== null && til < fra)
      feil('til', 'feil.dato.tilForFra', { funnet: dagtekst(til), tidligst: dagtekst(fra) })
    const maks = timer ?? versjonPa(avtale, fra)?.uketimer
    if (maks !== undefined && brok(vikartimer).gt(brok(maks)))
      feil('vikartimer', 'feil.fravaer.vikarOverFravaer', {
        funnet: timertekst(brok(vikartimer)),
        maks: timertekst(brok(maks)),
      })
  }

/** A period in which an avtale is not met. til null = open; timer null = the whole avtale. */
export const fravaerSchema = (idag: Dato, avtale: SituasjonLegeavtale) =>
  z.object(felter(idag)).superRefine(sjekkMot(avtale))

/** A correction of a row, with the versjon it builds on. */
export const rettFravaerSchema = (idag: Dato, avtale: SituasjonLegeavtale) =>
  z.object({ ...felter(idag), versjon: versjonfelt }).superRefine(sjekkMot(avtale))

export type RettFravaerInn = z.input<ReturnType<typeof rettFravaerSchema>>
export type FravaerInn = z.input<ReturnType<typeof fravaerSchema>>
export type Fravaerverdier = z.output<ReturnType<typeof fravaerSchema>>
