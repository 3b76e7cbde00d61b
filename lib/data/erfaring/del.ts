import 'server-only'
import { kanDeles } from '../../domene/erfaring/regler'
import { lesErfaring } from '../../domene/erfaring/schema'
import type { Dato } from '../../domene/felles/dato'
import { feilTilstand, ok, type Resultat } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { erDuplikat } from '../database'
import { fraDato } from '../konverter'
import { medTiltak } from '../tiltak/endre'
import { loggTiltak } from '../tiltak/logg'
import { navnelisteITransaksjon } from './rad'

/**
 * Tells the other kommuner of a tiltak (ErfaringInn), by who may change it. FEIL_TILSTAND unless it is done and
 * evaluated, and while it is shared already: what is told is frozen, and told anew only once it is withdrawn.
 */
export async function delErfaring(
  bruker: Bruker,
  kommunenummer: string,
  tiltakId: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<{ id: string }>> {
  const alleredeDelt = feilTilstand('erfaring.feil.alleredeDelt')
  try {
    return await medTiltak<{ id: string }>(bruker, kommunenummer, tiltakId, async apnet => {
      const { tx, tiltak, hvem } = apnet
      const navn = await navnelisteITransaksjon(tx, kommunenummer, tiltak.ansvarligNavn)
      const lest = lesErfaring(input, navn, idag)
      if (!lest.ok) return lest
      if (!kanDeles(tiltak)) return feilTilstand('erfaring.feil.ikkeFerdig')
      if ((await tx.erfaring.count({ where: { kommunenummer, tiltakId, trukket: null } })) > 0)
        return alleredeDelt
      const { navnEntydig: kommunenavn, innbyggertall } = await tx.kommune.findUniqueOrThrow({
        where: { kommunenummer },
        select: { navnEntydig: true, innbyggertall: true },
      })
      const { kategori } = tiltak
      const ny = await tx.erfaring.create({
        data: {
          ...{ kommunenummer, tiltakId, kommunenavn, innbyggertall, kategori, ...lest.verdi },
          effektFra: fraDato(lest.verdi.effektFra),
        },
        select: { id: true },
      })
      await loggTiltak(tx, hvem, kommunenummer, tiltak, 'delt', { erfaringId: ny.id, ny: lest.verdi })
      return ok(ny)
    })
  } catch (e) {
    if (erDuplikat(e)) return alleredeDelt // somebody else shared it just now
    throw e
  }
}

/**
 * Withdraws what is shared of a tiltak: gone for the others at once. What they have taken into their own plans stands
 * there, with where it came from. FEIL_TILSTAND when nothing is shared.
 */
export const trekkErfaring = (
  bruker: Bruker,
  kommunenummer: string,
  tiltakId: string,
): Promise<Resultat<null>> =>
  medTiltak(bruker, kommunenummer, tiltakId, async ({ tx, tiltak, hvem }) => {
    const { count } = await tx.erfaring.updateMany({
      where: { kommunenummer, tiltakId, trukket: null },
      data: { trukket: new Date() },
    })
    if (count === 0) return feilTilstand('erfaring.feil.ikkeDelt')
    await loggTiltak(tx, hvem, kommunenummer, tiltak, 'delingTrukket', {})
    return ok(null)
  })
