import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import type { Innsamling } from '../../domene/innsamling/typer'
import { type Innsendingsinnhold, lesInnhold } from '../../domene/innsending/innhold'
import type { Samletkommune } from '../../domene/samlet/typer'
import type { Bruker } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { hentKommunestander } from './kommuner'
import { hentSendteTall } from './sendt'
import { rundeITransaksjon, synsfelt } from './synsfelt'

/** innhold: the version as it was frozen; null unless it is kontrollert. */
export type Landetsbilde = {
  innsamling: Innsamling
  kommune: Samletkommune
  innhold: Innsendingsinnhold | null
  sha256: string | null
}

/**
 * One kommune in one round as DIREKTORAT sees it: where it stands, its figures when levert, and the whole version when it
 * is kontrollert. null when the kommune is not asked, and for everybody else.
 */
export async function hentForLandet(
  bruker: Bruker,
  innsamlingId: string,
  kommunenummer: string,
  idag: Dato,
): Promise<Landetsbilde | null> {
  const felt = synsfelt(bruker, null)
  if (!felt) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await rundeITransaksjon(tx, felt, innsamlingId)
    if (!innsamling) return null
    const stander = await hentKommunestander(tx, felt, innsamling, 'LEVERT', idag)
    const stand = stander.find(k => k.kommunenummer === kommunenummer)
    if (!stand) return null
    const sendt = (await hentSendteTall(tx, felt, innsamlingId, 'LEVERT')).get(kommunenummer)
    const kommune = { ...stand, ...(sendt ?? { sum: null, typer: null }) }
    const versjon =
      stand.status === 'KONTROLLERT' && stand.versjon !== null
        ? await tx.innsendingsversjon.findUnique({
            where: {
              innsamlingId_kommunenummer_nummer: { innsamlingId, kommunenummer, nummer: stand.versjon },
            },
            select: { innhold: true, sha256: true },
          })
        : null
    const innhold = versjon && lesInnhold(versjon.innhold)
    return { innsamling, kommune, innhold, sha256: versjon?.sha256 ?? null }
  })
}
