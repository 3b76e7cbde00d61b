import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { feltfeil } from '../../domene/felles/melding'
import { notatSchema, tilsynsmeldingSchema } from '../../domene/innsending/behandling-schema'
import { ok, type Resultat, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { fraDato } from '../konverter'
import { loggSak, medSak, type Sak, skrivSak } from './sak'

/** Writes to the kommune (TilsynsmeldingInn), in the name of the embete. With a svarfrist the response clock starts. */
export const skrivMelding = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
  idag: Dato,
): Promise<Resultat<null>> =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, async sak => {
    const lest = tilsynsmeldingSchema(idag).safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { melding, svarfrist } = lest.data
    await skrivTil(sak, melding)
    if (svarfrist !== null) {
      const svar = await skrivSak(sak, sak.innsending.versjon, { ventSvarInnen: fraDato(svarfrist) })
      if (!svar.ok) return svar
    }
    await loggSak(sak, 'innsending.meldingSkrevet', svarfrist === null ? {} : { svarfrist })
    return ok(null)
  })

/** Writes a note that no kommune sees (NotatInn). */
export const skrivNotat = (
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  input: unknown,
): Promise<Resultat<null>> =>
  medSak(bruker, statsforvalterId, innsamlingId, kommunenummer, async sak => {
    const lest = notatSchema.safeParse(input)
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    const { tx, her } = sak
    await tx.innsendingsnotat.createMany({ data: [{ ...her, tekst: lest.data.notat, skrevetAv: bruker.id }] })
    await loggSak(sak, 'innsending.notatSkrevet', {}, 'TILSYN')
    return ok(null)
  })

/** Puts words of the embete into the dialogue, inside an act that logs them. */
export async function skrivTil({ tx, her }: Sak, tekst: string): Promise<void> {
  const { navn } = await tx.statsforvalter.findUniqueOrThrow({
    where: { id: her.statsforvalterId },
    select: { navn: true },
  })
  await tx.innsendingsmelding.createMany({ data: [{ ...her, fraKommunen: false, avsender: navn, tekst }] })
}
