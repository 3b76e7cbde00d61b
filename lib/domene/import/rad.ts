import type { Kolonne } from './kolonner'
import type { Tabeller } from './tabeller'
import type { Tabellnavn } from './typer'

/** A cell that could not be read. Its fault is reported; rules that need its value leave it alone. */
export const UGYLDIG: unique symbol = Symbol('ugyldig')
export type Celle<T> = T | typeof UGYLDIG

type Verdi<K> =
  K extends Kolonne<infer T, infer Utelates> ? (true extends Utelates ? T | undefined : T) : never

/** The values of a table's row, all of them read. undefined = the column is not in the file. */
export type Verdier<T extends Tabellnavn> = { [N in keyof Tabeller[T]]: Verdi<Tabeller[T][N]> }

/** A row with its cells read one by one: some may be UGYLDIG. */
export type Lestrad<T extends Tabellnavn> = {
  tabell: T
  rad: number
  celler: { [N in keyof Tabeller[T]]: Celle<Verdi<Tabeller[T][N]>> }
}

export const lesbar = <V>(celle: Celle<V>): celle is V => celle !== UGYLDIG

/** The row's values when every cell could be read, else null. */
export function hele<T extends Tabellnavn>(rad: Lestrad<T>): Verdier<T> | null {
  return Object.values(rad.celler).some(c => c === UGYLDIG) ? null : (rad.celler as Verdier<T>)
}
