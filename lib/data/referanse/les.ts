import 'server-only'
import { datoIOslo } from '../../domene/felles/oslotid'
import { type Hentetabell, hentetabellSchema, type Kanal } from '../../domene/referanse/henting'
import type { Referansegrunnlag } from '../../domene/referanse/indikator'
import { FOLKETALL, LEGETIMER } from '../../domene/referanse/ssb'
import { type Bruker, type Rolle, kan } from '../../domene/tilgang'
import { type Tx, somKonto } from '../database'
import { tilDesimal } from '../konverter'

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
export type Indikatorgrunnlag = Referansegrunnlag & {
  fylkesnavn: string
  innbyggertallAar: number
  tabell: Lagrettabell | null
}

/** The public figures a kommune's indicator is held against; null when there is no such kommune for the actor. */
export async function hentIndikatorgrunnlag(
  bruker: Bruker,
  kommunenummer: string,
): Promise<Indikatorgrunnlag | null> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer })) return null
  return somKonto({}, async tx => {
    const kommuner = await tx.kommune.findMany({
      select: {
        kommunenummer: true,
        innbyggertall: true,
        innbyggertallAar: true,
        kostragruppe: true,
        fylke: true,
      },
    })
    const folk = await folketall(tx)
    const medFolk = kommuner.map(k => ({ ...k, ...folk.get(k.kommunenummer) }))
    const kommune = medFolk.find(k => k.kommunenummer === kommunenummer)
    if (!kommune) return null
    const { innbyggertall, innbyggertallAar, kostragruppe, fylke } = kommune
    return {
      ...{ fylkesnavn: fylke.navn, innbyggertallAar },
      kommune: { kommunenummer, innbyggertall, kostragruppe, fylkesnummer: fylke.fylkesnummer },
      kommuner: medFolk.map(k => ({ kommunenummer: k.kommunenummer, innbyggertall: k.innbyggertall })),
      tall: await legetimer(tx),
      tabell: await tx.referansetabell.findUnique({ where: { tabell: LEGETIMER.tabell } }),
    }
  })
}

async function legetimer(tx: Tx): Promise<Referansegrunnlag['tall']> {
  const rader = await tx.referansetall.findMany({
    where: { tabell: LEGETIMER.tabell, innholdskode: LEGETIMER.kode },
    select: { region: true, aar: true, verdi: true, mangler: true, oppdatert: true, hentet: true },
  })
  return rader.map(r => ({
    ...r,
    verdi: tilDesimal(r.verdi),
    ...{ oppdatert: datoIOslo(r.oppdatert), hentet: datoIOslo(r.hentet) },
  }))
}

/** SSB's latest population of each kommune, where it is imported. */
async function folketall(tx: Tx): Promise<Map<string, { innbyggertall: number; innbyggertallAar: number }>> {
  const rader = await tx.referansetall.findMany({
    where: { tabell: FOLKETALL.tabell, innholdskode: FOLKETALL.kode, verdi: { not: null } },
    select: { region: true, aar: true, verdi: true },
    orderBy: { aar: 'asc' },
  })
  return new Map(
    rader.map(r => [r.region, { innbyggertall: Number(r.verdi), innbyggertallAar: r.aar }] as const),
  )
}
