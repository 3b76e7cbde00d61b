import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import type { Desimal } from '../../domene/beregning/situasjon'
import { LEVERTE } from '../../domene/innsending/typer'
import type { Innsamling } from '../../domene/innsamling/typer'
import type { Tx } from '../database'

export type Forrigetall = { plasser: number | null; avtalteTimer: Desimal | null; udekket: Desimal | null }

/** Of each kommune the figures of the last round before this one that it has answered at the embete. */
export async function forrigeRundes(
  tx: Tx,
  { statusdato }: Innsamling,
  statsforvalterId: string,
): Promise<Map<string, Forrigetall>> {
  const rader = await tx.$queryRaw<(Forrigetall & { kommunenummer: string })[]>`
    SELECT DISTINCT ON (s."kommunenummer") s."kommunenummer", t."plasser", t."avtalteTimer"::text, t."udekket"::text
    FROM "Innsending" s
    JOIN "Innsamling" i ON i."id" = s."innsamlingId"
    JOIN "Innsendingstall" t ON t."innsamlingId" = s."innsamlingId" AND t."kommunenummer" = s."kommunenummer"
      AND t."nummer" = s."sisteVersjon" AND t."type" IS NULL
    WHERE s."statsforvalterId" = ${statsforvalterId} AND i."statusdato" < ${statusdato}::date
      AND s."status"::text IN (${Prisma.join([...LEVERTE])})
    ORDER BY s."kommunenummer", i."statusdato" DESC`
  return new Map(rader.map(({ kommunenummer, ...tall }) => [kommunenummer, tall]))
}
