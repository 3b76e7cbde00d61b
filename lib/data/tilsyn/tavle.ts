import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import type { Innsamling } from '../../domene/innsamling/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { lagTavlerad, type Sistsendt, type Tavlerad } from '../../domene/tilsyn/tavle'
import { somTilsyn, type Tx } from '../database'
import { innsamlingITransaksjon, tilInnsamlingskommune } from '../innsamling/rad'
import { forrigeRundes } from './forrige'
import { tilInnsending } from './rad'

export type Tavle = {
  innsamling: Innsamling
  rader: Tavlerad[]
  fylker: { fylkesnummer: string; navn: string }[]
}

/**
 * The board of a round at an embete: every kommune it asks there, by name, with where its innsending stands. Nothing of
 * a draft. null when the round is not there, is not publisert, or is not the actor's to follow up.
 */
export async function hentTavle(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
  idag: Dato,
): Promise<Tavle | null> {
  if (!kan(bruker, 'innsending:behandle', { statsforvalterId })) return null
  return somTilsyn(bruker, async tx => {
    const innsamling = await innsamlingITransaksjon(tx, statsforvalterId, innsamlingId)
    if (!innsamling?.publisert) return null
    const her = { innsamlingId, statsforvalterId }
    const kommuner = await tx.innsamlingskommune.findMany({
      where: her,
      include: {
        kommune: { select: { navnEntydig: true, rutekartRad: true, rutekartKolonne: true } },
        innsending: true,
      },
    })
    const siste = await sistsendte(tx, innsamlingId, statsforvalterId)
    const forrige = await forrigeRundes(tx, innsamling, statsforvalterId)
    const merker = await tx.innsendingsmerke.groupBy({
      by: ['kommunenummer'],
      where: { ...her, lukket: null },
      _count: true,
    })
    const fylkesnumre = [...new Set(kommuner.map(k => k.fylkesnummer))]
    const fylker = await tx.fylke.findMany({
      where: { fylkesnummer: { in: fylkesnumre } },
      select: { fylkesnummer: true, navn: true },
      orderBy: { fylkesnummer: 'asc' },
    })
    const rader = kommuner.map(({ innsending, ...k }) =>
      lagTavlerad(
        innsamling,
        {
          ...{ kommune: tilInnsamlingskommune(k), innsending: innsending && tilInnsending(innsending) },
          ...{ rad: k.kommune.rutekartRad, kolonne: k.kommune.rutekartKolonne },
          siste: siste.get(k.kommunenummer) ?? null,
          forrigeUdekket: forrige.get(k.kommunenummer)?.udekket ?? null,
          apneMerker: merker.find(m => m.kommunenummer === k.kommunenummer)?._count ?? 0,
        },
        idag,
      ),
    )
    return { innsamling, rader: rader.sort((a, b) => a.navn.localeCompare(b.navn, 'nb')), fylker }
  })
}

/** Of each kommune the version sent last: its figures, and from its content what the board tells, read in the database. */
async function sistsendte(
  tx: Tx,
  innsamlingId: string,
  statsforvalterId: string,
): Promise<Map<string, Sistsendt>> {
  const rader = await tx.$queryRaw<(Sistsendt & { kommunenummer: string })[]>`
    SELECT v."kommunenummer", v."nummer", v."referanse", t."dekning"::text, t."udekket"::text, t."underNorm",
      coalesce(jsonb_array_length(i.innhold -> 'advarsler'), 0) AS "advarsler",
      i.innhold -> 'vurdering' ->> 'status' AS "vurdering",
      coalesce((i.innhold -> 'plan' ->> 'aktive')::int, 0) AS "planAktive",
      coalesce((i.innhold -> 'plan' ->> 'overFrist')::int, 0) AS "planOverFrist"
    FROM "Innsending" s
    JOIN "Innsendingsversjon" v ON v."innsamlingId" = s."innsamlingId" AND v."kommunenummer" = s."kommunenummer"
      AND v."nummer" = s."sisteVersjon"
    CROSS JOIN LATERAL (SELECT v."innhold"::jsonb AS innhold) i
    LEFT JOIN "Innsendingstall" t ON t."versjonId" = v."id" AND t."type" IS NULL
    WHERE s."innsamlingId" = ${innsamlingId}::uuid AND s."statsforvalterId" = ${statsforvalterId}`
  return new Map(rader.map(({ kommunenummer, ...r }) => [kommunenummer, r]))
}
