import 'server-only'
import { type Hentetabell, hentetabellSchema, type Kanal } from '../../domene/referanse/henting'
import { LEGETIMER } from '../../domene/referanse/ssb'
import { type Bruker, type Rolle, kan } from '../../domene/tilgang'
import { somKonto } from '../database'
import { grunnlagITransaksjon, type Kommunegrunnlag } from './grunnlag'

/** A table as it is stored now. */
export type Lagrettabell = { tabell: string; navn: string; oppdatert: Date; hentet: Date; noter: string[] }

/** One attempt to take figures in. rolle null: from the command line. feil null: it went well. */
export type Henting = {
  id: string
  tid: Date
  rolle: Rolle | null
  kanal: Kanal
  feil: string | null
  verdier: Record<string, string | number>
  tabeller: Hentetabell[]
}

const HENTINGER = 20

/** What is stored of SSB's, and the last attempts; null for one who may not take figures in. */
export async function hentReferanseoversikt(
  bruker: Bruker,
): Promise<{ tabeller: (Lagrettabell & { antall: number })[]; hentinger: Henting[] } | null> {
  if (!kan(bruker, 'referansetall:hente')) return null
  return somKonto({}, async tx => {
    const antall = await tx.referansetall.groupBy({ by: ['tabell'], _count: true })
    const tabeller = await tx.referansetabell.findMany({ orderBy: { tabell: 'asc' } })
    const hentinger = await tx.referansehenting.findMany({ orderBy: { tid: 'desc' }, take: HENTINGER })
    return {
      tabeller: tabeller.map(t => ({ ...t, antall: antall.find(a => a.tabell === t.tabell)?._count ?? 0 })),
      hentinger: hentinger.map(({ id, tid, rolle, kanal, feil, verdier, tabeller: rader }) => ({
        ...{ id, tid, rolle, kanal, feil, verdier: verdier as Henting['verdier'] },
        tabeller: hentetabellSchema.array().parse(rader),
      })),
    }
  })
}

/** What finnReferanse needs, and how the table is to be told of. */
export type Indikatorgrunnlag = Kommunegrunnlag & { tabell: Lagrettabell | null }

/** The public figures a kommune's indicator is held against; null when there is no such kommune for the actor. */
export async function hentIndikatorgrunnlag(
  bruker: Bruker,
  kommunenummer: string,
): Promise<Indikatorgrunnlag | null> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer })) return null
  return somKonto({}, async tx => {
    const grunnlag = await grunnlagITransaksjon(tx, kommunenummer)
    const tabell = await tx.referansetabell.findUnique({ where: { tabell: LEGETIMER.tabell } })
    return grunnlag && { ...grunnlag, tabell }
  })
}
