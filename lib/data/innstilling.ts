import 'server-only'
import type { Desimal } from '../domene/beregning/situasjon'
import { feltfeil } from '../domene/felles/melding'
import { innstillingSchema } from '../domene/innstilling/schema'
import { ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../domene/resultat'
import { type Bruker, kan, rolleFor } from '../domene/tilgang'
import { erDuplikat, som, type Tx } from './database'
import { loggHendelse } from './hendelse'
import { tilDesimal } from './konverter'
import { STANDARD_TIMER_PER_ARSVERK } from './situasjon'

/**
 * timerPerArsverk: uketimer per årsverk. kreverToPersoner: one marks an innsending KLAR, another sends it. versjon 0 =
 * nothing has been saved yet: the standard holds.
 */
export type Innstilling = { timerPerArsverk: Desimal; kreverToPersoner: boolean; versjon: number }

/** The kommune's settings; the standard where none are saved. null when the kommune is not the actor's to set up. */
export async function hentInnstilling(bruker: Bruker, kommunenummer: string): Promise<Innstilling | null> {
  if (!kan(bruker, 'innstilling:endre', { kommunenummer })) return null
  return som(bruker, tx => innstillingITransaksjon(tx, kommunenummer))
}

/** Uketimer per årsverk, inside an open transaction of an actor who may read the kommune. */
export const timerPerArsverkITransaksjon = async (tx: Tx, kommunenummer: string): Promise<Desimal> =>
  (await innstillingITransaksjon(tx, kommunenummer)).timerPerArsverk

async function innstillingITransaksjon(tx: Tx, kommunenummer: string): Promise<Innstilling> {
  const rad = await tx.kommuneinnstilling.findUnique({ where: { kommunenummer } })
  if (!rad) return { timerPerArsverk: STANDARD_TIMER_PER_ARSVERK, kreverToPersoner: false, versjon: 0 }
  const { timerPerArsverk, kreverToPersoner, versjon } = rad
  return { timerPerArsverk: tilDesimal(timerPerArsverk), kreverToPersoner, versjon }
}

const valgI = ({ timerPerArsverk, kreverToPersoner }: Innstilling) => ({ timerPerArsverk, kreverToPersoner })

/** Saves the settings (InnstillingInn). KONFLIKT carries what another has saved meanwhile. */
export async function lagreInnstilling(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
): Promise<Resultat<Innstilling>> {
  const rolle = rolleFor(bruker, 'innstilling:endre', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = innstillingSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { versjon, ...valg } = lest.data
  try {
    return await som(bruker, async tx => {
      const forrige = await innstillingITransaksjon(tx, kommunenummer)
      if (forrige.versjon !== versjon) return konflikt(forrige)
      if (versjon === 0) await tx.kommuneinnstilling.create({ data: { kommunenummer, ...valg } })
      else {
        const { count } = await tx.kommuneinnstilling.updateMany({
          where: { kommunenummer, versjon },
          data: { ...valg, versjon: { increment: 1 } },
        })
        if (count === 0) return konflikt(forrige)
      }
      await loggHendelse(tx, {
        ...{ kommunenummer, omrade: 'INNHOLD', brukerId: bruker.id, rolle },
        ...{ handling: 'innstilling.lagret', objekttype: 'Kommuneinnstilling', objektId: kommunenummer },
        detaljer: { for: valgI(forrige), etter: valg },
      })
      return ok({ ...valg, versjon: versjon + 1 })
    })
  } catch (e) {
    if (!erDuplikat(e)) throw e
    return konflikt(await som(bruker, tx => innstillingITransaksjon(tx, kommunenummer)))
  }
}
