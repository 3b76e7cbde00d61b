import 'server-only'
import type { Desimal } from '../../domene/beregning/situasjon'
import type { Cellerad } from '../../domene/import/celletekst'
import { eksporter } from '../../domene/import/eksport'
import { TABELLNAVN, type Tabellnavn } from '../../domene/import/typer'
import { type Bruker, kan } from '../../domene/tilgang'
import { som } from '../database'
import { timerPerArsverkITransaksjon } from '../innstilling'
import { hentTilstand } from './tilstand'

export type Eksport = { tabeller: Record<Tabellnavn, Cellerad[]>; timerPerArsverk: Desimal }

/** What is registered, as the six tables; without rows when only the template is asked for. null when not the actor's. */
export async function hentEksport(
  bruker: Bruker,
  kommunenummer: string,
  { mal }: { mal: boolean },
): Promise<Eksport | null> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer })) return null
  return som(bruker, async tx => ({
    tabeller: mal
      ? (Object.fromEntries(TABELLNAVN.map(t => [t, []])) as unknown as Eksport['tabeller'])
      : eksporter(await hentTilstand(tx, kommunenummer)),
    timerPerArsverk: await timerPerArsverkITransaksjon(tx, kommunenummer),
  }))
}
