import type Fraction from 'fraction.js'
import { sumKjente } from '../felles/brok'
import { type Mengder, nokkeltall, sumMengder } from './nokkeltall'
import type { Nokkeltall } from './typer'

/**
 * The kommune's line: the sum of its open sykehjem. Without any, every figure is null: nothing registered is not 0.
 * udekketAvdelinger is known only where every sykehjem with a rate has it.
 */
export function kommunelinje(sykehjem: readonly Mengder[], timerPerArsverk: Fraction): Nokkeltall {
  const medSats = sykehjem.filter(s => s.normtimer !== null)
  const alleHar = medSats.every(s => s.udekketAvdelinger !== null)
  const udekketAvdelinger = alleHar ? sumKjente(medSats.map(s => s.udekketAvdelinger)) : null
  return nokkeltall({ ...sumMengder(sykehjem), udekketAvdelinger }, timerPerArsverk)
}
