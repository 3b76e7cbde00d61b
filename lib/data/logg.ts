import 'server-only'
import { type Detalj, detaljrader } from '../domene/logg/detaljer'
import type { Loggfilter, Omrade } from '../domene/logg/filter'
import type { Leddplass } from '../domene/logg/kjede'
import { type Hendelsesnavn, lesHendelsesnavn } from '../domene/logg/handlinger'
import { begynnelsenAv, sluttenAv } from '../domene/felles/oslotid'
import { type Bruker, type Rolle, kan } from '../domene/tilgang'
import { type Tx, som, somAdministrator, somKonto } from './database'
import { type Loggobjekt, innholdsobjekter, tilgangsobjekter } from './loggobjekter'

export const LOGGRADER = 50

/** Who did it: somebody, somebody whose user is gone, the one who runs the installation, or the embete, whoever it was there. */
export type Hvem =
  | { slag: 'BRUKER'; navn: string }
  | { slag: 'FJERNET' }
  | { slag: 'SYSTEM' }
  | { slag: 'EMBETE' }
  /** Somebody who has no role here, and whose name is not the kommune's to know. */
  | { slag: 'FREMMED' }

export type Loggrad = Loggobjekt & {
  id: string
  tid: Date
  /** null: written by a later version. */
  handling: Hendelsesnavn | null
  hvem: Hvem
  rolle: Rolle | null
  /** The kommune it concerns, by name; null for none, and where every row has the same. */
  sted: string | null
  detaljer: Detalj[]
  /** Its link in the log's chain. */
  ledd: Leddplass | null
}

/** neste: the id to go on from when there is more. omrader: what the reader may filter on. */
export type Loggside = { rader: Loggrad[]; neste: string | null; omrader: Omrade[] }

/**
 * The log of a kommune, the newest first. Those who read content see INNHOLD and INNSENDING, those who administer users TILGANG,
 * KOMMUNELEDELSE both. null when the actor may read neither here. antall: at most so many rows.
 */
export async function hentLogg(
  bruker: Bruker,
  kommunenummer: string,
  filter: Loggfilter,
  antall = LOGGRADER,
): Promise<Loggside | null> {
  const her = { kommunenummer }
  const innhold = kan(bruker, 'logg:lese', her)
  // SYSTEMADMIN has a log of its own: only what the kommune's own roles may read stands here.
  const tilganger = bruker.tilganger.filter(t => t.rolle !== 'SYSTEMADMIN')
  const tilgang = kan({ ...bruker, tilganger }, 'tilgangslogg:lese', her)
  if (!innhold && !tilgang) return null
  const omrader: Omrade[] = [
    ...(innhold ? ['INNHOLD' as const, 'INNSENDING' as const] : []),
    ...(tilgang ? ['TILGANG' as const] : []),
  ]
  const les = async (tx: Tx) => {
    const side = await lesSide(tx, { kommunenummer }, omrader, filter, antall)
    const objekter = innhold
      ? await innholdsobjekter(
          tx,
          kommunenummer,
          side.rader.filter(r => r.omrade !== 'TILGANG'),
        )
      : new Map<string, Loggobjekt>()
    return { ...side, objekter }
  }
  const side = innhold ? await som(bruker, les) : await somAdministrator(bruker, les)
  const kanSePerson = kan(bruker, 'bruker:administrere', her)
  const personer = await somKonto({ kommuner: [kommunenummer] }, async tx => ({
    navn: await navnPa(tx, side.rader),
    objekter: await tilgangsobjekter(
      tx,
      side.rader.filter(r => r.omrade === 'TILGANG'),
      kanSePerson ? her : null,
    ),
  }))
  const objekter = new Map([...side.objekter, ...personer.objekter])
  return {
    rader: side.rader.map(r => tilRad(r, personer.navn, objekter, null, true)),
    neste: side.neste,
    omrader,
  }
}

/** Every TILGANG row of every place, for SYSTEMADMIN; null for others. */
export async function hentSystemlogg(bruker: Bruker, filter: Loggfilter): Promise<Loggside | null> {
  if (!kan(bruker, 'tilgangslogg:lese')) return null
  return somAdministrator(bruker, async tx => {
    const side = await lesSide(tx, {}, ['TILGANG'], filter)
    const numre = side.rader.flatMap(r => r.kommunenummer ?? [])
    const [navn, objekter, kommuner] = [
      await navnPa(tx, side.rader),
      await tilgangsobjekter(tx, side.rader, null),
      await tx.kommune.findMany({
        where: { kommunenummer: { in: numre } },
        select: { kommunenummer: true, navnEntydig: true },
      }),
    ]
    const sted = (nr: string | null) => kommuner.find(k => k.kommunenummer === nr)?.navnEntydig ?? null
    return {
      rader: side.rader.map(r => tilRad(r, navn, objekter, sted(r.kommunenummer), false)),
      neste: side.neste,
      omrader: ['TILGANG'],
    }
  })
}

type Hendelse = Awaited<ReturnType<typeof lesSide>>['rader'][number]

async function lesSide(
  tx: Tx,
  her: { kommunenummer?: string },
  omrader: readonly Omrade[],
  filter: Loggfilter,
  antall = LOGGRADER,
) {
  const omrade = { in: filter.omrade ? omrader.filter(o => o === filter.omrade) : [...omrader] }
  const tid = {
    ...(filter.fra && { gte: begynnelsenAv(filter.fra) }),
    ...(filter.til && { lt: sluttenAv(filter.til) }),
  }
  const fra = filter.etter
    ? await tx.hendelse.findFirst({ where: { ...her, id: filter.etter }, select: { id: true, tid: true } })
    : null
  const eldre = fra ? { OR: [{ tid: { lt: fra.tid } }, { tid: fra.tid, id: { lt: fra.id } }] } : {}
  const rader = await tx.hendelse.findMany({
    where: { AND: [{ ...her, omrade, tid }, eldre] },
    include: { ledd: { select: { kjede: true, nr: true, hash: true } } },
    orderBy: [{ tid: 'desc' }, { id: 'desc' }],
    take: antall + 1,
  })
  const vist = rader.slice(0, antall)
  return { rader: vist, neste: rader.length > antall ? (vist.at(-1)?.id ?? null) : null }
}

/** The names of those who did it, as they are now. */
async function navnPa(tx: Tx, rader: readonly Hendelse[]): Promise<Map<string, string>> {
  const ider = [...new Set(rader.flatMap(r => r.brukerId ?? []))]
  const brukere = await tx.bruker.findMany({ where: { id: { in: ider } }, select: { id: true, navn: true } })
  return new Map(brukere.map(b => [b.id, b.navn]))
}

function hvemAv({ brukerId, rolle, handling }: Hendelse, navn: string | undefined, iKommunen: boolean): Hvem {
  if (iKommunen && handling === 'tilgang.avvist' && rolle === null) return { slag: 'FREMMED' }
  if (rolle === 'STATSFORVALTER') return { slag: 'EMBETE' }
  if (brukerId === null) return { slag: 'SYSTEM' }
  return navn === undefined ? { slag: 'FJERNET' } : { slag: 'BRUKER', navn }
}

function tilRad(
  h: Hendelse,
  navn: ReadonlyMap<string, string>,
  objekter: ReadonlyMap<string, Loggobjekt>,
  sted: string | null,
  iKommunen: boolean,
): Loggrad {
  const hvemNavn = h.brukerId === null ? undefined : navn.get(h.brukerId)
  return {
    id: h.id,
    tid: h.tid,
    handling: lesHendelsesnavn(h.handling),
    hvem: hvemAv(h, hvemNavn, iKommunen),
    ...{ rolle: h.rolle, ledd: h.ledd },
    ...(objekter.get(h.id) ?? { navn: null, lenke: null }),
    sted,
    detaljer: detaljrader(h.detaljer),
  }
}
