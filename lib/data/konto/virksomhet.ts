import 'server-only'
import { somKonto } from '../database'

export type Virksomhet = { nokkel: string; navn: string }

/**
 * The places of the register («3416», «SF02») behind organisasjonsnumre and keys, by name. What the register does not
 * know is left out: nobody logs in for it.
 */
export const finnVirksomheter = (
  organisasjonsnumre: readonly string[],
  nokler: readonly string[],
): Promise<Virksomhet[]> =>
  somKonto({}, async tx => {
    const orgnr = { organisasjonsnummer: { in: [...organisasjonsnumre] } }
    const kommuner = await tx.kommune.findMany({
      where: { OR: [orgnr, { kommunenummer: { in: [...nokler] } }] },
      select: { kommunenummer: true, navnEntydig: true },
    })
    const embeter = await tx.statsforvalter.findMany({
      where: { OR: [orgnr, { id: { in: [...nokler] } }] },
      select: { id: true, navn: true },
    })
    return [
      ...kommuner.map(k => ({ nokkel: k.kommunenummer, navn: k.navnEntydig })),
      ...embeter.map(e => ({ nokkel: e.id, navn: e.navn })),
    ].sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
  })
