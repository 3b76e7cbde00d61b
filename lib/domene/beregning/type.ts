import type Fraction from 'fraction.js'
import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { type Mengder, nokkeltall, sumMengder } from './nokkeltall'
import type { Avdelingsmengder } from './sykehjem'
import type { DekningSykehjem, DekningType } from './typer'

/**
 * One line per type with an open avdeling, in fixed order: its avdelinger over the whole kommune. The gap is the sum
 * of theirs. Where a sykehjem with the type is not timerFordelt, nobody knows the type's hours: every figure that
 * needs them is null and the line is ufullstendig.
 */
export function typelinjer(sykehjem: readonly DekningSykehjem[], timerPerArsverk: Fraction): DekningType[] {
  return AVDELINGSTYPER.filter(type => sykehjem.some(s => harType(s, type))).map(type => ({
    type,
    ...nokkeltall(typemengder(sykehjem, type), timerPerArsverk),
  }))
}

/** What a type's amounts are summed from. */
export type Hjemstype = { timerFordelt: boolean; avdelinger: readonly Avdelingsmengder[] }

/** The amounts of one type over these sykehjem; all null where none of them has it. */
export function typemengder(sykehjem: readonly Hjemstype[], type: Avdelingstype): Mengder {
  const hjem = sykehjem.filter(s => harType(s, type))
  const mengder = sumMengder(hjem.flatMap(s => s.avdelinger.filter(a => a.type === type)))
  return hjem.every(s => s.timerFordelt) ? mengder : { ...mengder, ...UTEN_TIMER }
}

const UTEN_TIMER = {
  avtalteTimer: null,
  avtalteTimerMedSats: null,
  faktiskeTimer: null,
  faktiskeTimerMedSats: null,
  udekket: null,
  udekketFaktisk: null,
  ufullstendig: true,
} satisfies Partial<Mengder>

const harType = (sykehjem: Hjemstype, type: Avdelingstype) => sykehjem.avdelinger.some(a => a.type === type)
