import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { AVDELINGSTYPER, type Avdelingstype } from '../../domene/avdeling/typer'
import type { Desimal } from '../../domene/beregning/situasjon'
import { brok } from '../../domene/felles/brok'
import { dekningAv } from '../../domene/samlet/dekning'
import { type Summer, tilSamletall } from '../../domene/samlet/summer'
import { type Samletall, STATUSER_I, type Typesum, type Utvalg } from '../../domene/samlet/typer'
import type { Tx } from '../database'
import { kommunene, type Synsfelt } from './synsfelt'

type Rad = Omit<Summer, 'medSatsPar' | 'normtimerPar' | 'indikatortimerPar' | 'beboerePar'> & {
  kommunenummer: string
  type: Avdelingstype | null
  dekning: Desimal | null
  dekningFaktisk: Desimal | null
  timerPerBeboer: Desimal | null
}

export type Sendt = { sum: Samletall | null; typer: Typesum[] | null }

/** What each kommune that counts has sent, by kommunenummer: its own line and its types. One query. */
export async function hentSendteTall(
  tx: Tx,
  felt: Synsfelt,
  innsamlingId: string,
  utvalg: Utvalg,
): Promise<Map<string, Sendt>> {
  const rader = await tx.$queryRaw<Rad[]>(Prisma.sql`
    SELECT k."kommunenummer", t."type"::text, t."plasser", t."beboere", t."beboereAntatt", t."beboereIndikator",
      t."normtimer"::text, t."avtalteTimer"::text, t."avtalteTimerMedSats"::text, t."faktiskeTimer"::text,
      t."differanse"::text, t."udekket"::text, t."udekketFaktisk"::text, t."udekketAvdelinger"::text,
      t."dekning"::text, t."dekningFaktisk"::text, t."timerPerBeboer"::text, t."underNorm", t."ufullstendig",
      t."plasser" AS "plasserPar", t."avtalteTimer"::text AS "timerPar"
    FROM "Innsamlingskommune" k
    JOIN "Innsending" s ON s."innsamlingId" = k."innsamlingId" AND s."kommunenummer" = k."kommunenummer"
    JOIN "Innsendingstall" t ON t."innsamlingId" = s."innsamlingId" AND t."kommunenummer" = s."kommunenummer"
      AND t."nummer" = s."sisteVersjon"
    WHERE ${kommunene(felt, [innsamlingId])} AND s."status"::text = ANY (${[...STATUSER_I[utvalg]]}::text[])`)
  const svar = new Map<string, { sum: Samletall | null; typer: Typesum[] }>()
  for (const rad of rader) {
    const kommune = svar.get(rad.kommunenummer) ?? { sum: null, typer: [] }
    svar.set(rad.kommunenummer, kommune)
    const kommunerMedTimer = rad.avtalteTimer === null ? 0 : 1
    if (rad.type) {
      const linje = tilLinje(rad)
      const normtimerMedTimer = kommunerMedTimer > 0 ? linje.normtimer : null
      kommune.typer.push({ type: rad.type, kommuner: 1, kommunerMedTimer, normtimerMedTimer, ...linje })
    } else if (rad.plasser !== null) kommune.sum = tilLinje(rad) // without sykehjem there is nothing to show
  }
  for (const { typer } of svar.values())
    typer.sort((a, b) => AVDELINGSTYPER.indexOf(a.type) - AVDELINGSTYPER.indexOf(b.type))
  return new Map([...svar].map(([nr, s]) => [nr, s.sum ? s : { sum: null, typer: null }]))
}

/** Ratios as the kommune sent them: formed before its hours were rounded. */
function tilLinje({ dekning, dekningFaktisk, timerPerBeboer, ...rad }: Rad): Samletall {
  const uten = { medSatsPar: null, normtimerPar: null, indikatortimerPar: null, beboerePar: null }
  return {
    ...tilSamletall({ ...rad, ...uten }),
    dekning: dekning === null ? dekningAv(rad.normtimer, rad.avtalteTimerMedSats) : brok(dekning),
    dekningFaktisk: dekningFaktisk === null ? null : brok(dekningFaktisk),
    timerPerBeboer: timerPerBeboer === null ? null : brok(timerPerBeboer),
  }
}
