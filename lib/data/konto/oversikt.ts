import 'server-only'
import { rolleFor, type Bruker } from '../../domene/tilgang'
import { type Tx, somAdministrator } from '../database'

export type Systemoversikt = {
  kommuner: Kommunerad[]
  embeter: { id: string; navn: string; brukere: number }[]
  /** Users of the national roles. */
  landet: number
  systemet: number
}
export type Kommunerad = {
  kommunenummer: string
  navn: string
  fylke: string
  brukere: number
  administratorer: number
}

type Antall = { sted: string; brukere: number; administratorer: number }

/**
 * Where there are users, for SYSTEMADMIN: the kommuner that match the search (name, number or fylke), or with a blank
 * search those that have users; every embete. Counts of people only, no content. null for others.
 */
export async function hentSystemoversikt(bruker: Bruker, sok: string): Promise<Systemoversikt | null> {
  if (!rolleFor(bruker, 'bruker:administrere')) return null
  return somAdministrator(bruker, async tx => {
    const antall = await tellBrukere(tx)
    const ved = (sted: string) => antall.find(a => a.sted === sted)
    const kommuner = await finnKommuner(tx, sok.trim(), antall)
    const embeter = await tx.statsforvalter.findMany({
      select: { id: true, navn: true },
      orderBy: { id: 'asc' },
    })
    return {
      kommuner: kommuner.map(k => ({
        kommunenummer: k.kommunenummer,
        navn: k.navnEntydig,
        fylke: k.fylke.navn,
        brukere: ved(k.kommunenummer)?.brukere ?? 0,
        administratorer: ved(k.kommunenummer)?.administratorer ?? 0,
      })),
      embeter: embeter.map(e => ({ ...e, brukere: ved(e.id)?.brukere ?? 0 })),
      landet: ved('DIREKTORAT')?.brukere ?? 0,
      systemet: ved('SYSTEMADMIN')?.brukere ?? 0,
    }
  })
}

const tellBrukere = (tx: Tx): Promise<Antall[]> => tx.$queryRaw<Antall[]>`
  SELECT coalesce("kommunenummer", "statsforvalterId", "rolle"::text) AS "sted",
    count(DISTINCT "brukerId")::int AS "brukere",
    count(*) FILTER (WHERE "rolle" = 'KOMMUNEADMIN')::int AS "administratorer"
  FROM "Rolletildeling" GROUP BY 1`

/** In the order of the Norwegian alphabet, which the database does not know. */
async function finnKommuner(tx: Tx, sok: string, antall: readonly Antall[]) {
  const alle = await tx.kommune.findMany({
    select: {
      kommunenummer: true,
      navnEntydig: true,
      navnParallelle: true,
      fylke: { select: { navn: true } },
    },
  })
  const liten = sok.toLowerCase()
  const treff = (tekst: string) => tekst.toLowerCase().includes(liten)
  return alle
    .filter(k =>
      liten === ''
        ? antall.some(a => a.sted === k.kommunenummer)
        : k.kommunenummer.startsWith(liten) || [k.navnEntydig, k.navnParallelle, k.fylke.navn].some(treff),
    )
    .sort((a, b) => a.navnEntydig.localeCompare(b.navnEntydig, 'nb'))
}
