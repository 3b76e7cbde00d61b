import 'server-only'
import { erKommunenummer } from '../../domene/innsamling/kommunenummer'
import { finnForskjell, type Forskjell } from '../../domene/innsending/forskjell'
import { type Innsendingsinnhold, lesInnhold } from '../../domene/innsending/innhold'
import type { Innsendingsversjon } from '../../domene/innsending/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { innsamlingITransaksjon, MED_NAVN } from '../innsamling/rad'
import { innholdAv } from './innhold'
import { VERSJONSVALG } from './rad'

/** One version as it was sent. forskjell: from the version before; null for the first. siste: the number sent last. */
export type SendtVersjon = {
  innsamling: { id: string; tittel: string }
  kommune: { kommunenummer: string; navn: string }
  versjon: Innsendingsversjon
  innhold: Innsendingsinnhold
  forskjell: Forskjell | null
  siste: number
}

/**
 * Any version a kommune of the embete has sent in a round, whole. null when there is none with that number, when the kommune
 * has taken back what it sent, or it is not the actor's to follow up.
 */
export async function hentSendtVersjon(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  kommunenummer: string,
  nummer: number,
): Promise<SendtVersjon | null> {
  if (!kan(bruker, 'innsending:behandle', { statsforvalterId })) return null
  if (!erKommunenummer(kommunenummer) || !Number.isSafeInteger(nummer) || nummer < 1 || nummer > 1_000_000)
    return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    const her = { innsamlingId, kommunenummer, statsforvalterId }
    const sak =
      innsamling &&
      (await tx.innsamlingskommune.findFirst({ where: her, include: { ...MED_NAVN, innsending: true } }))
    if (!innsamling || !sak?.innsending || sak.innsending.status === 'TRUKKET') return null
    const rad = await tx.innsendingsversjon.findFirst({
      ...{ where: { ...her, nummer }, select: { ...VERSJONSVALG, innhold: true } },
    })
    if (!rad) return null
    const { innhold: tekst, ...versjon } = rad
    const [innhold, forrige] = [lesInnhold(tekst), await innholdAv(tx, her, nummer - 1)]
    return {
      ...{ innsamling: { id: innsamlingId, tittel: innsamling.tittel }, versjon, innhold },
      kommune: { kommunenummer, navn: sak.kommune.navnEntydig },
      ...{ forskjell: forrige && finnForskjell(forrige, innhold), siste: sak.innsending.sisteVersjon },
    }
  })
}
