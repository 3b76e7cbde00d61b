import type Fraction from 'fraction.js'
import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { type Mengder, nokkeltall, sumMengder } from './nokkeltall'
import type { DekningSykehjem, DekningType } from './typer'

/**
 * One line per type with an open avdeling, in fixed order: its avdelinger over the whole kommune. The gap is the sum
 * of theirs. Where a sykehjem with the type is not timerFordelt, nobody knows the type's hours: every figure that
 * needs them is null and the line is ufullstendig.
 */
export function typelinjer(sykehjem: readonly DekningSykehjem[], timerPerArsverk: Fraction): DekningType[] {
  return AVDELINGSTYPER.filter(type => sykehjem.some(s => harType(s, type))).map(type => {
    const hjem = sykehjem.filter(s => harType(s, type))
    const mengder = sumMengder(hjem.flatMap(s => s.avdelinger.filter(a => a.type === type)))
    const kjent = hjem.every(s => s.timerFordelt) ? mengder : { ...mengder, ...UTEN_TIMER }
    return { type, ...nokkeltall(kjent, timerPerArsverk) }
  })
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

const harType = (sykehjem: DekningSykehjem, type: Avdelingstype) =>
  sykehjem.avdelinger.some(a => a.type === type)
