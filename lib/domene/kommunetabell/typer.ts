import { TABELLNAVN, type Tabellnavn } from '../import/typer'

/** What the app reckons or keeps besides the six tables. */
export const UTLEDETE = ['dekning', 'utvikling', 'tiltak', 'risikoer', 'logg'] as const
export type Utledet = (typeof UTLEDETE)[number]

/** Every table of a kommune that can be fetched. */
export const KOMMUNETABELLER = [...TABELLNAVN, ...UTLEDETE] as const
export type Kommunetabell = Tabellnavn | Utledet

export const erKommunetabell = (navn: string): navn is Kommunetabell =>
  (KOMMUNETABELLER as readonly string[]).includes(navn)
