import 'server-only'
import { type Gruppetall, plasser, type Plassering } from '../../domene/innsending/plassering'
import { LEVERTE } from '../../domene/innsending/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { som, somGruppetall } from '../database'
import { tilDesimal } from '../konverter'
import { rundeITransaksjon } from './rad'

/**
 * The place of the kommune among those that have sent in the round, by size and by embete. Only places and counts come
 * out of it, never a figure of another kommune. null when nothing of its own counts as levert, or it is not the actor's.
 */
export async function hentPlassering(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Plassering | null> {
  if (!kan(bruker, 'innsending:lese', { kommunenummer })) return null
  if (!(await som(bruker, tx => rundeITransaksjon(tx, kommunenummer, innsamlingId)))) return null
  return plasser(await gruppetall(innsamlingId), kommunenummer)
}

type Rad = Omit<Gruppetall, 'timerPerBeboer' | 'dekning'> & {
  timerPerBeboer: { toString(): string } | null
  dekning: { toString(): string } | null
}

/** What each kommune has sent last and that counts as levert. */
const gruppetall = (innsamlingId: string): Promise<Gruppetall[]> =>
  somGruppetall(async tx => {
    const rader = await tx.$queryRaw<Rad[]>`
      SELECT k."kommunenummer", k."statsforvalterId", k."innbyggertall", t."timerPerBeboer", t."dekning"
      FROM "Innsending" s
      JOIN "Innsamlingskommune" k ON k."innsamlingId" = s."innsamlingId" AND k."kommunenummer" = s."kommunenummer"
      JOIN "Innsendingstall" t ON t."innsamlingId" = s."innsamlingId" AND t."kommunenummer" = s."kommunenummer"
        AND t."nummer" = s."sisteVersjon" AND t."type" IS NULL
      WHERE s."innsamlingId" = ${innsamlingId}::uuid AND s."status"::text = ANY (${[...LEVERTE]})`
    return rader.map(r => ({
      ...r,
      ...{ timerPerBeboer: tilDesimal(r.timerPerBeboer), dekning: tilDesimal(r.dekning) },
    }))
  })
