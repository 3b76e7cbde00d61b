import type { Kortsvar } from '@/lib/domene/import/forkort'
import type { Tabellnavn } from '@/lib/domene/import/typer'
import type { Resultat } from '@/lib/domene/resultat'

/** What the chosen file holds. */
export type Filslag = 'arbeidsbok' | Tabellnavn

/** The file as it was when it was checked: kept, so that the same bytes are imported. */
export type Valgtfil = { fil: File; slag: Filslag }

/** A server action that takes the file (`fil`, `hva`). */
export type Sendfil = (skjema: FormData) => Promise<Resultat<Kortsvar>>
