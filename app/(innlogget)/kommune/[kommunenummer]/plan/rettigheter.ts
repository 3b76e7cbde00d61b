import 'server-only'
import { type Bruker, kan } from '@/lib/domene/tilgang'
import type { Tiltak } from '@/lib/domene/tiltak/typer'

/** May the reader change tiltak for this sykehjem? null = the whole kommune. */
export const kanEndre = (
  bruker: Bruker,
  kommunenummer: string,
  { sykehjemId }: Pick<Tiltak, 'sykehjemId'>,
): boolean => kan(bruker, 'plan:endre', { kommunenummer, sykehjemId: sykehjemId ?? undefined })

/** The homes the reader leads here. */
export const egneSykehjem = (bruker: Bruker, kommunenummer: string): string[] =>
  bruker.tilganger.flatMap(t =>
    t.rolle === 'SYKEHJEMSLEDER' && t.kommunenummer === kommunenummer ? [...t.sykehjemIder] : [],
  )

/** May the reader make a tiltak for anything here? */
export const kanLage = (bruker: Bruker, kommunenummer: string): boolean =>
  kanEndre(bruker, kommunenummer, { sykehjemId: null }) ||
  egneSykehjem(bruker, kommunenummer).some(sykehjemId => kanEndre(bruker, kommunenummer, { sykehjemId }))
