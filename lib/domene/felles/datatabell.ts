import type Fraction from 'fraction.js'

/** How a column is written: decimals, or a code that has a label. */
export type Kolonneslag = 'tekst' | 'heltall' | 'timer' | 'prosent' | 'janei' | 'dato' | 'status' | 'type'
export type Celle = string | number | boolean | Fraction | Date | null
export type Datatabell<K extends string = string> = {
  kode: K
  kolonner: { navn: string; slag: Kolonneslag }[]
  rader: Celle[][]
}

/** A column and what stands in it. */
export type Felt<T> = [navn: string, slag: Kolonneslag, les: (t: T) => Celle]

export function lagDatatabell<T, K extends string>(
  kode: K,
  felt: readonly Felt<T>[],
  linjer: readonly T[],
): Datatabell<K> {
  return {
    kode,
    kolonner: felt.map(([navn, slag]) => ({ navn, slag })),
    rader: linjer.map(l => felt.map(([, , les]) => les(l))),
  }
}

/** Columns of a part; empty where the part is missing. */
export function under<T, D>(felt: readonly Felt<D>[], del: (t: T) => D | null): Felt<T>[] {
  return felt.map(([navn, slag, les]) => [
    navn,
    slag,
    t => {
      const d = del(t)
      return d === null ? null : les(d)
    },
  ])
}
