import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import type { Alvor, Gjelder, Merknad, Merknadskode, Merknadsverdier } from './typer'

/**
 * Builds a merknad. Its key is the code, what tells two of the code apart (skille), and the objects it concerns, so
 * that a stored reason finds its warning again.
 */
export function merknad(
  alvor: Alvor,
  kode: Merknadskode,
  gjelder: Gjelder,
  verdi: string,
  verdier: Merknadsverdier = {},
  skille = '',
): Merknad {
  const { sykehjemId, avdelingId, legeavtaleId, fravaerId, normId, type } = gjelder
  const nokkel = [kode, skille, sykehjemId, avdelingId, legeavtaleId, fravaerId, normId, type]
  return { kode, alvor, gjelder, nokkel: nokkel.filter(Boolean).join(':'), verdi, verdier }
}

/** Hours in a merknad's text: two decimals, comma, true minus. */
export const timertekst = (timer: Fraction): string => norsk(avrundTilTekst(timer, 2))

/** A decided number with the decimals it has: «1,5». */
export const desimaltekst = (tall: Desimal): string => norsk(brok(tall).toString())

export const dagtekst = (d: Dato): string => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`

const norsk = (tall: string) => tall.replace('.', ',').replace('-', '\u2212')
