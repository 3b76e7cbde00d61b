import type { Importfeil } from './typer'

/** What is wrong with a file as such. Its fault has rad 1 in the answer, since a row is always told; it is of no row. */
export const FILFEIL = [
  ...([
    'tom',
    'mangler',
    'forStor',
    'forStorUtpakket',
    'forMangeRader',
    'innholdstype',
    'skilletegn',
  ] as const),
  ...(['ikkeCsv', 'ikkeArbeidsbok', 'gammelExcel', 'ingenArk', 'toArk'] as const),
] as const

/** What is wrong with one row of it, though it is told of as the file's. */
export const LINJEFEIL = ['hode', 'utf8', 'anforselstegn', 'apentAnforselstegn'] as const

export const gjelderHeleFilen = ({ kolonne, melding }: Pick<Importfeil, 'kolonne' | 'melding'>): boolean =>
  kolonne === '' && FILFEIL.some(feil => melding.kode === `importfeil.fil.${feil}`)
