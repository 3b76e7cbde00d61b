import 'server-only'
import { Prisma } from '../../../prisma/generated/client'
import { lesInnhold } from '../../domene/innsending/innhold'
import { LEVERTE } from '../../domene/innsending/typer'
import { finnInterkommunalt, type Interkommunalt } from '../../domene/samlet/interkommunalt'
import type { Bruker } from '../../domene/tilgang'
import { somTilsyn } from '../database'
import { iSikte, rundeITransaksjon, synsfelt } from './synsfelt'

type Rad = { kommunenummer: string; navn: string; innhold: string | null }

/**
 * Who buys hours from whom among the kommuner of an embete, by what is levert in the round: never a draft. null when the
 * round is not the embete's, or the embete not the actor's.
 */
export async function hentInterkommunalt(
  bruker: Bruker,
  statsforvalterId: string,
  innsamlingId: string,
): Promise<Interkommunalt | null> {
  const felt = synsfelt(bruker, statsforvalterId)
  if (!felt) return null
  return somTilsyn(bruker, async tx => {
    if (!(await rundeITransaksjon(tx, felt, innsamlingId))) return null
    const rader = await tx.$queryRaw<Rad[]>(Prisma.sql`
      SELECT k."kommunenummer", r."navnEntydig" AS "navn", v."innhold"
      FROM "Innsamlingskommune" k
      JOIN "Kommune" r ON r."kommunenummer" = k."kommunenummer"
      LEFT JOIN "Innsending" s ON s."innsamlingId" = k."innsamlingId" AND s."kommunenummer" = k."kommunenummer"
        AND s."status"::text = ANY (${[...LEVERTE]}::text[])
      LEFT JOIN "Innsendingsversjon" v ON v."innsamlingId" = s."innsamlingId"
        AND v."kommunenummer" = s."kommunenummer" AND v."nummer" = s."sisteVersjon"
      WHERE ${iSikte(felt, [innsamlingId])}`)
    const sendt = rader.flatMap(({ kommunenummer, navn, innhold }) => {
      if (innhold === null) return []
      const { tall, kjopt } = lesInnhold(innhold)
      const { avtalteTimer = null, beboere = null } = tall?.sum ?? {}
      return [{ ...{ kommunenummer, navn, avtalteTimer, beboere }, kjopt: kjopt ?? null }]
    })
    return finnInterkommunalt(
      sendt.sort((a, b) => a.navn.localeCompare(b.navn, 'nb')),
      rader.map(r => r.kommunenummer),
    )
  })
}
