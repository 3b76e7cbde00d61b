import { Prisma } from '../prisma/generated/client'
import type { Tx } from '../lib/data/database'

/** A round to fill. embete null: national, asks every kommune. alleI: as if every kommune belonged to this embete. */
export type Runde = {
  id: string
  embete: string | null
  aar: number
  typer?: readonly string[]
  alleI?: string
  innhold?: string
}

const TYPER = ['LANGTID', 'KORTTID', 'REHABILITERING', 'DEMENS', 'PALLIATIV']
const BRUKER = '019a0000-0000-7000-8000-0000000000bb'

/** A number from 0 up for each kommune, round and purpose: the same every time. */
const tall = (hva: string) =>
  Prisma.sql`(('x' || substr(md5(k."kommunenummer" || i."aar" || ${hva}::text), 1, 8))::bit(32)::bigint & 1048575)`

/**
 * Rounds with made-up figures, laid out as the owner of the database: some kommuner are fritatt, some have sent nothing,
 * the rest stand in every status, in one or two versions, some without sykehjem, norm or residents. All in SQL, so that
 * the whole country in five years takes a second.
 */
export async function fyllRunde(
  tx: Tx,
  { id, embete, aar, typer = TYPER, alleI, innhold = '{}' }: Runde,
): Promise<void> {
  const dag = (d: string) => Prisma.sql`${`${aar + (d > '06' ? 0 : 1)}-${d}`}::date`
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Innsamling" ("id", "statsforvalterId", "tittel", "aar", "statusdato", "apner", "frist", "rettefrist",
      "stenger", "hjemmel", "frivillig", "publisert", "opprettetAv")
    VALUES (${id}::uuid, ${embete}, ${`Udekket behov ${aar}`}, ${aar}, ${dag('12-31')}, ${dag('11-01')},
      ${dag('02-01')}, ${dag('03-01')}, ${dag('04-01')}, 'Frivillig', true, ${dag('10-15')}, ${BRUKER}::uuid)`)
  const runden = Prisma.sql`"Innsamling" i WHERE i."id" = ${id}::uuid`
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Innsamlingskommune" ("innsamlingId", "kommunenummer", "statsforvalterId", "fylkesnummer",
      "innbyggertall", "kostragruppe", "fritatt", "unntaksgrunn")
    SELECT i."id", k."kommunenummer", coalesce(${alleI ?? null}, f."statsforvalterId"), k."fylkesnummer", k."innbyggertall", k."kostragruppe",
      ${tall('fritatt')} % 20 = 0, 'Prøve'
    FROM "Kommune" k JOIN "Fylke" f USING ("fylkesnummer"), ${runden}
      AND (i."statsforvalterId" IS NULL OR i."statsforvalterId" = f."statsforvalterId")`)
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Innsending" ("innsamlingId", "kommunenummer", "statsforvalterId", "status", "sisteVersjon",
      "forsteSendt", "sistSendt", "returfrist", "endret")
    SELECT k."innsamlingId", k."kommunenummer", k."statsforvalterId", s."status"::"Innsendingsstatus",
      1 + (${tall('versjon')} % 2)::int, i."publisert", i."publisert",
      CASE WHEN s."status" = 'RETURNERT' THEN i."frist" END, now()
    FROM "Innsamlingskommune" k JOIN "Innsamling" i ON i."id" = k."innsamlingId",
      LATERAL (SELECT (ARRAY['INNSENDT', 'UNDER_BEHANDLING', 'KONTROLLERT', 'KONTROLLERT', 'RETURNERT', 'TRUKKET'])
        [1 + (${tall('status')} % 6)::int] AS "status") s
    WHERE i."id" = ${id}::uuid AND ${tall('svart')} % 5 > 0`)
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "Innsendingsversjon" ("id", "innsamlingId", "kommunenummer", "statsforvalterId", "nummer", "slag",
      "referanse", "innhold", "sha256", "sendt", "sendtAv", "sendtAvNavn", "sendtAvRolle")
    SELECT gen_random_uuid(), k."innsamlingId", k."kommunenummer", k."statsforvalterId", n, 'FULL',
      'P-' || i."id" || k."kommunenummer" || n, ${innhold}, '', k."sistSendt", ${BRUKER}::uuid, 'Prøve', 'KOMMUNEOVERLEGE'
    FROM "Innsending" k JOIN "Innsamling" i ON i."id" = k."innsamlingId", generate_series(1, k."sisteVersjon") n
    WHERE i."id" = ${id}::uuid`)
  await fyllTall(tx, id, typer)
}

const fyllTall = (tx: Tx, id: string, typer: readonly string[]) =>
  tx.$executeRaw(Prisma.sql`
    INSERT INTO "Innsendingstall" ("id", "versjonId", "innsamlingId", "kommunenummer", "statsforvalterId", "nummer", "type",
      "plasser", "beboere", "beboereAntatt", "beboereIndikator", "normtimer", "avtalteTimer", "avtalteTimerMedSats",
      "faktiskeTimer", "differanse", "udekket", "udekketFaktisk", "udekketAvdelinger", "dekning", "timerPerBeboer",
      "indikatortimer", "underNorm", "ufullstendig", "harNorm", "harVurdering", "harPlan")
    SELECT gen_random_uuid(), k."id", k."innsamlingId", k."kommunenummer", k."statsforvalterId", k."nummer",
      t."type"::"Avdelingstype", h."p", h."p", coalesce(h."p" % 3 = 0, false), h."p", h."r", h."a", h."a", h."a", h."a" - h."r",
      greatest(h."r" - h."a", 0), greatest(h."r" - h."a", 0),
      CASE WHEN h."p" % 2 = 0 THEN greatest(h."r" - h."a", 0) END,
      round(100 * h."a" / nullif(h."r", 0), 1), round(h."a" / nullif(h."p", 0), 2), h."a", h."a" < h."r", coalesce(h."p" % 4 = 0, false),
      CASE WHEN t."type" IS NULL THEN h."r" IS NOT NULL END, CASE WHEN t."type" IS NULL THEN h."p" % 3 > 0 END,
      CASE WHEN t."type" IS NULL THEN h."p" % 4 > 0 END
    FROM "Innsendingsversjon" k JOIN "Innsamling" i ON i."id" = k."innsamlingId"
    JOIN (SELECT NULL AS "type" UNION ALL SELECT unnest(${[...typer]}::text[])) t ON true,
      LATERAL (SELECT ${tall('hjem')} % 12 > 0 AS "har", ${tall('plasser')} + k."nummer" + coalesce(length(t."type"), 0) AS "n") d,
      LATERAL (SELECT CASE WHEN d."har" THEN (d."n" % 90)::int END AS "p",
        CASE WHEN d."har" AND d."n" % 7 > 0 THEN (d."n" % 9973)::numeric / 100 END AS "r",
        CASE WHEN d."har" THEN (d."n" % 7919)::numeric / 100 END AS "a") h
    WHERE i."id" = ${id}::uuid AND (d."har" OR t."type" IS NULL)`)
