import type { Melding } from '../felles/melding'

/** The six tables, in the order they depend on each other. */
export const TABELLNAVN = ['sykehjem', 'avdelinger', 'belegg', 'legeavtaler', 'fravaer', 'normer'] as const
export type Tabellnavn = (typeof TABELLNAVN)[number]

export const erTabellnavn = (navn: string): navn is Tabellnavn =>
  (TABELLNAVN as readonly string[]).includes(navn)

/** The text of a cell as the file has it, or what made it unreadable. */
export type Raacelle = string | Melding

/** One row of a file. rad is its number there: the header is 1. */
export type Raarad = { rad: number; celler: Raacelle[] }

/** A table as read from a CSV file or a sheet: text only, nothing interpreted. */
export type Raatabell = { tabell: Tabellnavn; hode: string[]; rader: Raarad[] }

/** One fault. kolonne '' = it concerns the whole row or file; tabell null = no table could be told. */
export type Importfeil = { tabell: Tabellnavn | null; rad: number; kolonne: string; melding: Melding }

/** One warning. It passes; a reason is asked for later. Without rad it concerns the state that the import leaves. */
export type Importadvarsel = {
  tabell: Tabellnavn | null
  rad: number | null
  kolonne: string
  kode: string
  melding: Melding
}

/** A file as read: its tables, or why it could not be read at all. */
export type Lestfil = { tabeller: Raatabell[]; feil: Importfeil[]; advarsler: Importadvarsel[] }

export const RADUTFALL = ['AVVIST', 'NY', 'ENDRET', 'UENDRET'] as const
export type Radutfall = (typeof RADUTFALL)[number]

/** One cell of a changed row: what it was and what it becomes, as a file writes it. */
export type Celleendring = { kolonne: string; fra: string; til: string }

/** What the import does with one row. nokkel: its key, as the file writes it. */
export type Radsvar = {
  tabell: Tabellnavn
  rad: number
  utfall: Radutfall
  nokkel: string
  endringer: Celleendring[]
}

/** Rows of the file, not objects: a new version of three rows counts three. */
export type Telling = { opprettet: number; endret: number; uendret: number }

/** The answer of an import. With any feil nothing was stored; lagret is false for a trial too. */
export type Importsvar = {
  lagret: boolean
  sum: Telling
  tabeller: Partial<Record<Tabellnavn, Telling>>
  rader: Radsvar[]
  feil: Importfeil[]
  advarsler: Importadvarsel[]
}
