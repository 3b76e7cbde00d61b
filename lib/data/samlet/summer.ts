import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { AVDELINGSTYPER, type Avdelingstype } from '../../domene/avdeling/typer'
import { brok } from '../../domene/felles/brok'
import { STORRELSER } from '../../domene/referanse/legetimer'
import { median } from '../../domene/samlet/median'
import {
  INGEN_TALL,
  type Omfangstall,
  type Summer,
  tilOmfang,
  tilSamletall,
} from '../../domene/samlet/summer'
import {
  type Gruppering,
  type Samlelinje,
  STATUSER_I,
  type Telling,
  type Utvalg,
} from '../../domene/samlet/typer'
import type { Tx } from '../database'
import { kommunene, type Synsfelt } from './synsfelt'

/** By what kommuner are added. KOMMUNE: each for itself. ALLE: all in one. */
export type Nokkel = Gruppering | 'KOMMUNE' | 'ALLE'

/** Numbers of our own, written into the question: given beside it, each place they stand would be another expression. */
// eslint-disable-next-line no-restricted-properties
const GRENSER = Prisma.raw(`ARRAY[${STORRELSER.map(s => s.fra).join(',')}]`)

/** The key of a kommune (k), as text. */
const NOKLER: Record<Nokkel, Prisma.Sql> = {
  ALLE: Prisma.sql`''`,
  KOMMUNE: Prisma.sql`k."kommunenummer"`,
  FYLKE: Prisma.sql`k."fylkesnummer"`,
  EMBETE: Prisma.sql`k."statsforvalterId"`,
  KOSTRA: Prisma.sql`k."kostragruppe"`,
  STORRELSE: Prisma.sql`(${GRENSER})[width_bucket(k."innbyggertall", ${GRENSER})]::text`,
}

type Sted = { innsamlingId: string; nokkel: string }
type Omfangsrad = Sted & Omfangstall & Telling & { indikatorer: string | null }
type Summerad = Sted & Summer & { type: Avdelingstype | null; linjer: number; medTimer: number }

/** Joins the version that counts: the one sent last. s: Innsending. */
const SISTE = Prisma.sql`t."innsamlingId" = s."innsamlingId" AND t."kommunenummer" = s."kommunenummer"
  AND t."nummer" = s."sisteVersjon"`

const talt = (utvalg: Utvalg) => Prisma.sql`s."status"::text = ANY (${[...STATUSER_I[utvalg]]}::text[])`

/** Who is expected, who has answered, and what they say of themselves. */
const omfang = (tx: Tx, felt: Synsfelt, runder: readonly string[], nokkel: Nokkel, utvalg: Utvalg) =>
  tx.$queryRaw<Omfangsrad[]>(Prisma.sql`
    SELECT "innsamlingId", "nokkel", count(*)::int AS "forventet",
      count(*) FILTER (WHERE "levert")::int AS "levert",
      count(*) FILTER (WHERE "status" = 'KONTROLLERT')::int AS "kontrollert",
      count(*) FILTER (WHERE "medregnet")::int AS "medregnet",
      sum("innbyggertall")::int AS "innbyggere",
      coalesce(sum("innbyggertall") FILTER (WHERE "medregnet"), 0)::int AS "innbyggereMedregnet",
      count(*) FILTER (WHERE "medregnet" AND "underNorm")::int AS "underNorm",
      count(*) FILTER (WHERE "medregnet" AND "plasser" IS NOT NULL AND NOT "harNorm")::int AS "utenNorm",
      count(*) FILTER (WHERE "medregnet" AND "plasser" IS NOT NULL AND NOT "harVurdering")::int AS "utenVurdering",
      count(*) FILTER (WHERE "medregnet" AND "plasser" IS NOT NULL AND NOT "harPlan")::int AS "utenPlan",
      count(*) FILTER (WHERE "medregnet" AND "plasser" IS NULL)::int AS "utenSykehjem",
      string_agg("timerPerBeboer"::text, ' ') FILTER (WHERE "medregnet") AS "indikatorer"
    FROM (
      SELECT k."innsamlingId"::text, ${NOKLER[nokkel]} AS "nokkel", k."innbyggertall", s."status"::text,
        coalesce(${talt('LEVERT')}, false) AS "levert", coalesce(${talt(utvalg)}, false) AS "medregnet",
        t."underNorm", t."harNorm", t."harVurdering", t."harPlan", t."plasser", t."timerPerBeboer"
      FROM "Innsamlingskommune" k
      LEFT JOIN "Innsending" s ON s."innsamlingId" = k."innsamlingId" AND s."kommunenummer" = k."kommunenummer"
      LEFT JOIN "Innsendingstall" t ON t."type" IS NULL AND ${SISTE}
      WHERE ${kommunene(felt, runder)}
    ) kommune
    GROUP BY 1, 2`)

/** The figures as sent, added: a row for the kommune lines (type null) and one for each type. */
const summer = (tx: Tx, felt: Synsfelt, runder: readonly string[], nokkel: Nokkel, utvalg: Utvalg) =>
  tx.$queryRaw<Summerad[]>(Prisma.sql`
    SELECT k."innsamlingId"::text, ${NOKLER[nokkel]} AS "nokkel", t."type"::text, count(*)::int AS "linjer",
      count(t."avtalteTimer")::int AS "medTimer", sum(t."plasser")::int AS "plasser", sum(t."beboere")::int AS "beboere",
      bool_or(t."beboereAntatt") AS "beboereAntatt", sum(t."beboereIndikator")::int AS "beboereIndikator",
      sum(t."normtimer")::text AS "normtimer", sum(t."avtalteTimer")::text AS "avtalteTimer",
      sum(t."avtalteTimerMedSats")::text AS "avtalteTimerMedSats", sum(t."faktiskeTimer")::text AS "faktiskeTimer",
      sum(t."differanse")::text AS "differanse", sum(t."udekket")::text AS "udekket",
      sum(t."udekketFaktisk")::text AS "udekketFaktisk",
      CASE WHEN bool_and(t."udekketAvdelinger" IS NOT NULL) FILTER (WHERE t."normtimer" IS NOT NULL)
        THEN sum(t."udekketAvdelinger")::text END AS "udekketAvdelinger",
      (sum(t."avtalteTimerMedSats") FILTER (WHERE t."normtimer" IS NOT NULL))::text AS "medSatsPar",
      (sum(t."normtimer") FILTER (WHERE t."avtalteTimerMedSats" IS NOT NULL))::text AS "normtimerPar",
      (sum(t."indikatortimer") FILTER (WHERE t."beboereIndikator" IS NOT NULL))::text AS "indikatortimerPar",
      (sum(t."beboereIndikator") FILTER (WHERE t."indikatortimer" IS NOT NULL))::int AS "beboerePar",
      (sum(t."plasser") FILTER (WHERE t."avtalteTimer" IS NOT NULL))::int AS "plasserPar",
      (sum(t."avtalteTimer") FILTER (WHERE t."plasser" IS NOT NULL))::text AS "timerPar",
      bool_or(t."underNorm") AS "underNorm", bool_or(t."ufullstendig") AS "ufullstendig"
    FROM "Innsamlingskommune" k
    JOIN "Innsending" s ON s."innsamlingId" = k."innsamlingId" AND s."kommunenummer" = k."kommunenummer"
    JOIN "Innsendingstall" t ON ${SISTE}
    WHERE ${kommunene(felt, runder)} AND ${talt(utvalg)}
    GROUP BY 1, 2, 3`)

export type Nokkellinje = Samlelinje & Sted

/** One total for each key in each round, in no order. Two queries, however many kommuner and rounds. */
export async function lagSummer(
  ...argumenter: [tx: Tx, felt: Synsfelt, runder: readonly string[], nokkel: Nokkel, utvalg: Utvalg]
): Promise<Nokkellinje[]> {
  const rader = await omfang(...argumenter)
  const tall = new Map<string, Summerad[]>()
  for (const linje of await summer(...argumenter)) {
    const her = stedsnokkel(linje)
    tall.set(her, [...(tall.get(her) ?? []), linje])
  }
  return rader.map(rad => {
    const { innsamlingId, nokkel, underNorm, utenNorm, utenVurdering, utenPlan, utenSykehjem, ...resten } =
      rad
    const { indikatorer, ...omfangstall } = resten
    const linjer = tall.get(stedsnokkel(rad)) ?? []
    const sum = linjer.find(l => l.type === null)
    return {
      ...{ innsamlingId, nokkel, omfang: tilOmfang(omfangstall) },
      telling: { underNorm, utenNorm, utenVurdering, utenPlan, utenSykehjem },
      median: median(indikatorer?.split(' ') ?? []),
      sum: sum ? tilSamletall(sum) : INGEN_TALL,
      typer: AVDELINGSTYPER.flatMap(type =>
        linjer.flatMap(l =>
          l.type === type
            ? [
                {
                  ...{ type, kommuner: l.linjer, kommunerMedTimer: l.medTimer },
                  ...{ normtimerMedTimer: l.normtimerPar === null ? null : brok(l.normtimerPar) },
                  ...tilSamletall(l),
                },
              ]
            : [],
        ),
      ),
    }
  })
}

const stedsnokkel = ({ innsamlingId, nokkel }: Sted): string => `${innsamlingId} ${nokkel}`
