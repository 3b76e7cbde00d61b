import 'server-only'
import { feltfeil } from '../../domene/felles/melding'
import { meldingSchema } from '../../domene/innsending/schema'
import { feilTilstand, ikkeFunnet, ok, type Resultat, ugyldig } from '../../domene/resultat'
import { type Bruker, kan, rolleFor } from '../../domene/tilgang'
import { som } from '../database'
import { loggInnsending } from './hendelser'
import { laasInnsending } from './laas'
import { innsendingITransaksjon, rundeITransaksjon } from './rad'

/** One message of the dialogue. avsender: the kommune or the embete, and the role; never a person. */
export type Melding = { id: string; fraKommunen: boolean; avsender: string; tekst: string; tid: Date }

/** The dialogue on an innsending, the oldest first. null when it is not here for the actor. */
export async function hentDialog(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Melding[] | null> {
  if (!kan(bruker, 'innsending:lese', { kommunenummer })) return null
  return som(bruker, async tx => {
    if (!(await rundeITransaksjon(tx, kommunenummer, innsamlingId))) return null
    return tx.innsendingsmelding.findMany({
      where: { kommunenummer, innsamlingId },
      select: { id: true, fraKommunen: true, avsender: true, tekst: true, tid: true },
      orderBy: [{ tid: 'asc' }, { id: 'asc' }],
    })
  })
}

/**
 * Writes to those who treat the innsending (MeldingInn); the response clock stops. FEIL_TILSTAND before anything is
 * sent: there is nothing to talk about yet.
 */
export async function skrivMelding(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  input: unknown,
): Promise<Resultat<null>> {
  const rolle = rolleFor(bruker, 'innsending:sende', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const lest = meldingSchema.safeParse(input)
  return som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    if (!runde) return ikkeFunnet()
    if (!lest.success) return ugyldig(...feltfeil(lest.error))
    await laasInnsending(tx, kommunenummer, innsamlingId)
    const innsending = await innsendingITransaksjon(tx, kommunenummer, innsamlingId)
    if (!innsending) return feilTilstand('innsending.feil.status.INGEN')
    const { statsforvalterId, navn } = runde.kommune
    await tx.innsendingsmelding.createMany({
      data: [
        {
          ...{ kommunenummer, innsamlingId, statsforvalterId, fraKommunen: true, tekst: lest.data.tekst },
          avsender: `${navn} kommune, ${rolle.toLowerCase()}`,
        },
      ],
    })
    if (innsending.ventSvarInnen !== null)
      await tx.innsending.update({
        where: { innsamlingId_kommunenummer: { innsamlingId, kommunenummer } },
        data: { ventSvarInnen: null, versjon: { increment: 1 } },
      })
    const detaljer = { nummer: innsending.sisteVersjon }
    const hvem = { bruker, rolle }
    await loggInnsending(tx, hvem, kommunenummer, runde.innsamling, 'innsending.meldingSkrevet', detaljer)
    return ok(null)
  })
}
