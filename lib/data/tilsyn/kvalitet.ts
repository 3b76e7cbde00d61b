import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { LEVERTE } from '../../domene/innsending/typer'
import type { Innsamling } from '../../domene/innsamling/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import {
  type Advarselstelling,
  finnMistanker,
  type Gruppevurdering,
  type Levertkommune,
  type Mistanke,
  vurderGrupper,
} from '../../domene/tilsyn/kvalitet'
import { somTilsyn, type Tx } from '../database'
import { innsamlingITransaksjon } from '../innsamling/rad'
import { forrigeRundes } from './forrige'

/** The quality of what an embete has got in a round. forventet: kommuner asked that are not fritatt. */
export type Rundekvalitet = {
  innsamling: Innsamling
  forventet: number
  /** By name. */
  kommuner: Levertkommune[]
  grupper: Gruppevurdering[]
  mistanker: Mistanke[]
  advarsler: Advarselstelling[]
}

/**
 * What stands out among the figures levert in a round at an embete, and which warnings were sent with them. Of what is sent
 * alone: drafts, and what is returned or withdrawn, are in none of it. null when the round is not there, is not publisert,
 * or is not the actor's to follow up.
 */
export async function hentRundekvalitet(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
): Promise<Rundekvalitet | null> {
  if (!kan(bruker, 'innsending:behandle', { statsforvalterId })) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    if (!innsamling?.publisert) return null
    const her = { innsamlingId, statsforvalterId }
    const forventet = await tx.innsamlingskommune.count({ where: { ...her, fritatt: false } })
    const sendte = await leverte(tx, her)
    const forrige = await forrigeRundes(tx, innsamling, statsforvalterId)
    const kommuner = sendte
      .map(k => ({ ...k, forrige: forrige.get(k.kommunenummer) ?? null }))
      .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
    return {
      ...{ innsamling, forventet, kommuner, advarsler: await tellAdvarsler(tx, her) },
      ...{ grupper: vurderGrupper(kommuner), mistanker: finnMistanker(kommuner) },
    }
  })
}

type Her = { innsamlingId: string; statsforvalterId: string }

/** The versions that count as levert, of kommuner that are not fritatt. */
const TELLER = ({ innsamlingId, statsforvalterId }: Her) => Prisma.sql`
  s."innsamlingId" = ${innsamlingId}::uuid AND s."statsforvalterId" = ${statsforvalterId}
  AND s."status"::text IN (${Prisma.join([...LEVERTE])}) AND NOT k."fritatt"`

const KOMMUNEN = Prisma.sql`"Innsending" s JOIN "Innsamlingskommune" k ON k."innsamlingId" = s."innsamlingId"
  AND k."kommunenummer" = s."kommunenummer"`

const leverte = (tx: Tx, her: Her) => tx.$queryRaw<Omit<Levertkommune, 'forrige'>[]>`
  SELECT k."kommunenummer", r."navnEntydig" AS "navn", k."innbyggertall", t."plasser", t."avtalteTimer"::text,
    t."timerPerBeboer"::text, t."dekning"::text
  FROM ${KOMMUNEN} JOIN "Kommune" r ON r."kommunenummer" = k."kommunenummer"
  LEFT JOIN "Innsendingstall" t ON t."innsamlingId" = s."innsamlingId" AND t."kommunenummer" = s."kommunenummer"
    AND t."nummer" = s."sisteVersjon" AND t."type" IS NULL
  WHERE ${TELLER(her)}`

const tellAdvarsler = (tx: Tx, her: Her) => tx.$queryRaw<Advarselstelling[]>`
  SELECT a ->> 'kode' AS "kode", count(*)::int AS "antall", array_agg(DISTINCT v."kommunenummer") AS "kommuner"
  FROM ${KOMMUNEN} JOIN "Innsendingsversjon" v ON v."innsamlingId" = s."innsamlingId"
    AND v."kommunenummer" = s."kommunenummer" AND v."nummer" = s."sisteVersjon"
  CROSS JOIN LATERAL jsonb_array_elements(coalesce(v."innhold"::jsonb -> 'advarsler', '[]')) a
  WHERE ${TELLER(her)}
  GROUP BY 1 ORDER BY 2 DESC, 1`
