import type Fraction from 'fraction.js'
import { brok, NULL, storst } from '../felles/brok'

export type Spenn = { lav: Fraction; hoy: Fraction }

/** The least a figure can be: hours and dekning are never under 0, and no change takes away more than all. */
const MINST = { timerPerBeboer: NULL, dekning: NULL, ENDRING: brok(-100) }

/** What is usual, to be shown: the rule's own range goes as far down as up, also where no figure can be. */
export const vistSpenn = (felt: keyof typeof MINST, { lav, hoy }: Spenn): Spenn => ({
  lav: storst(lav, MINST[felt]),
  hoy,
})
