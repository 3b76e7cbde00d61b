import 'server-only'
import type { Frosset, Frossetbrudd, Funn } from '../../domene/logg/verifisering'
import type { Tx } from '../database'
import { type Loggfort, loggfort } from './loggfort'

/** How many there are of one kind, and what is wrong with them. */
export type Sjekk = { antall: number; funn: Funn[] }

type Kilde<R> = {
  hva: Frosset
  rader: AsyncIterable<R>
  /** What a row is known by, and what the log calls it. */
  navn: (rad: R) => string
  loggnavn: (h: Loggfort) => string
  /** What is wrong with a row whose kommune the log agrees on. logg: the log's word, at least one. null: nothing. */
  brudd: (rad: R, logg: readonly [Loggfort, ...Loggfort[]]) => Frossetbrudd | null
  /** What can be seen to be wrong without the log. */
  iSegSelv: (rad: R) => Frossetbrudd | null
}

/** Holds every row against the log, and then the log against the rows: what nobody has met is gone. */
export async function sjekk<R extends { kommunenummer: string }>(tx: Tx, k: Kilde<R>): Promise<Sjekk> {
  const logg = await loggfort(tx, k.hva, k.loggnavn)
  const svar: Sjekk = { antall: 0, funn: [] }
  const meld = (kommunenummer: string, navn: string, brudd: Frossetbrudd | null) => {
    if (brudd) svar.funn.push({ slag: 'FROSSET', hva: k.hva, kommunenummer, navn, brudd })
  }
  for await (const rad of k.rader) {
    svar.antall++
    const navn = k.navn(rad)
    const [forste, ...andre] = logg.get(navn) ?? []
    logg.delete(navn)
    meld(
      rad.kommunenummer,
      navn,
      k.iSegSelv(rad) ?? (forste ? lest(() => k.brudd(rad, [forste, ...andre])) : 'LOGG'),
    )
  }
  for (const [navn, [h]] of logg) meld(h?.kommunenummer ?? '', navn, 'BORTE')
  return svar
}

/** A copy that cannot be read is not what was stored, whatever hash stands beside it: it is named, and the rest is checked. */
function lest(brudd: () => Frossetbrudd | null): Frossetbrudd | null {
  try {
    return brudd()
  } catch {
    return 'INNHOLD'
  }
}

/** Does all the log says of it give this hash, in this kommune? */
export const harAvtrykk = (
  logg: readonly Loggfort[],
  kommunenummer: string,
  sha256: string | null,
): boolean => logg.every(h => h.kommunenummer === kommunenummer && h.detaljer.sha256 === sha256)

/** Are these the same, one by one? */
export const like = (er: readonly unknown[], skalVaere: readonly unknown[]): boolean =>
  er.every((verdi, i) => verdi === skalVaere[i])
