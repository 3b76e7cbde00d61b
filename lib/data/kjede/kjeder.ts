import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { type Anker, ankerpunkter } from '../../domene/logg/anker'
import { kjedeAv, type Ledd, type Leddbrudd, type Leddhendelse, leddbrudd } from '../../domene/logg/kjede'
import type { Funn } from '../../domene/logg/verifisering'
import type { Tx } from '../database'
import { sha256Av } from '../innsending/frosset'

const SIDE = 5000

type Rad = Omit<Ledd, 'hendelse'> & Omit<Leddhendelse, 'id'> & { id: string | null }

type Sist = { kjede: string; nr: number; hash: string; brutt: boolean }

/**
 * Walks every chain of the log, link by link, and holds it against what the anchors say. Of each chain the first broken
 * link is named; what comes after it in that chain cannot be trusted and is not looked at.
 */
export async function sjekkKjeder(
  tx: Tx,
  ankere: readonly Anker[],
): Promise<{ kjeder: number; hendelser: number; funn: Funn[] }> {
  const funn: Funn[] = []
  const punkter = ankerpunkter(ankere)
  let [kjeder, hendelser] = [0, 0]
  let her = null as Sist | null

  const avslutt = (kjede: string, sisteNr: number) => {
    const borte = [...(punkter.get(kjede) ?? [])].filter(([nr]) => nr > sisteNr).sort(([a], [b]) => a - b)
    const [forste] = borte
    if (forste) funn.push({ slag: 'ANKER', kjede, nr: forste[0], ankret: forste[1].tid, finnes: false })
    punkter.delete(kjede)
  }

  for await (const rad of leddene(tx)) {
    const ledd = tilLedd(rad)
    const { kjede, nr, hendelseId, hash } = ledd
    if (her?.kjede !== kjede) {
      if (her) avslutt(her.kjede, her.nr)
      kjeder++
      her = null
    }
    hendelser++
    const brutt: boolean = her?.brutt ?? false
    const brudd: Leddbrudd | null = brutt ? null : leddbrudd(ledd, her, sha256Av)
    if (brudd) funn.push({ slag: 'LEDD', kjede, nr, hendelseId, brudd })
    const anker = punkter.get(kjede)?.get(nr)
    if (anker && anker.hash !== hash && !brutt && !brudd)
      funn.push({ slag: 'ANKER', kjede, nr, ankret: anker.tid, finnes: true })
    her = { kjede, nr, hash, brutt: brutt || brudd !== null }
  }
  if (her) avslutt(her.kjede, her.nr)
  for (const kjede of [...punkter.keys()]) avslutt(kjede, 0)
  return { kjeder, hendelser, funn: [...funn, ...(await utenLedd(tx))] }
}

/** Every link there is, also one no chain could have: none is before the first. */
async function* leddene(tx: Tx): AsyncGenerator<Rad> {
  let etter = Prisma.empty
  for (;;) {
    const rader = await tx.$queryRaw<Rad[]>`
      SELECT l."kjede", l."nr", l."forrige", l."hash", l."hendelseId"::text AS "hendelseId", h."id"::text AS "id",
        h."kommunenummer", h."omrade"::text AS "omrade", (extract(epoch FROM h."tid") * 1000)::bigint::text AS "tidMs",
        h."brukerId"::text AS "brukerId", h."rolle"::text AS "rolle", h."handling", h."objekttype", h."objektId",
        h."detaljer"::text AS "detaljer"
      FROM "Loggledd" l LEFT JOIN "Hendelse" h ON h."id" = l."hendelseId"
      ${etter} ORDER BY l."kjede", l."nr" LIMIT ${SIDE}`
    yield* rader
    const siste = rader.at(-1)
    if (!siste || rader.length < SIDE) return
    etter = Prisma.sql`WHERE (l."kjede", l."nr") > (${siste.kjede}, ${siste.nr}::int)`
  }
}

function tilLedd({ kjede, nr, forrige, hash, hendelseId, id, ...h }: Rad): Ledd {
  return { kjede, nr, forrige, hash, hendelseId, hendelse: id === null ? null : { id, ...h } }
}

/** Rows no chain has; the oldest of each chain is named. */
async function utenLedd(tx: Tx): Promise<Funn[]> {
  const rader = await tx.$queryRaw<{ id: string; kommunenummer: string | null; omrade: string }[]>`
    SELECT DISTINCT ON (h."kommunenummer", h."omrade") h."id"::text AS "id", h."kommunenummer", h."omrade"::text AS "omrade"
    FROM "Hendelse" h WHERE NOT EXISTS (SELECT 1 FROM "Loggledd" l WHERE l."hendelseId" = h."id")
    ORDER BY h."kommunenummer", h."omrade", h."tid", h."id"`
  return rader.map(r => ({
    slag: 'UTEN_LEDD',
    hendelseId: r.id,
    kjede: kjedeAv(r.kommunenummer, r.omrade),
  }))
}
