import { NULL, sum } from '../felles/brok'
import { beregnAvdeling, type Rammer, type Timer } from './avdeling'
import { beregnAvtale } from './avtale'
import { erApen } from './gyldighet'
import { gap, type Mengder, nokkeltall, sumMengder } from './nokkeltall'
import type { SituasjonAvdeling, SituasjonSykehjem } from './situasjon'
import type { DekningAvtale, DekningFordeling, DekningSykehjem } from './typer'

/**
 * The line of an open sykehjem: the unit that hours and norm are compared in. Its hours are all but those of
 * OYEBLIKKELIG_HJELP. An open home without an open avdeling is ufullstendig: its hours have no places beside them.
 */
export function beregnSykehjem(sykehjem: SituasjonSykehjem, rammer: Rammer): DekningSykehjem {
  const apne = sykehjem.avdelinger.filter(a => erApen(a, rammer.dato))
  const avtaler = sykehjem.legeavtaler
    .map(a => beregnAvtale(a, sykehjem.avdelinger, rammer.dato))
    .filter(a => a !== null)
  const timerFordelt = erTimerFordelt(avtaler)
  const deler = avtaler.flatMap(a => a.fordeling ?? [])
  const avdelinger = apne.map(a => beregnAvdeling(a, timerFordelt ? timerPa(a.id, deler) : null, rammer))
  const { timerOhd, mengder } = sykehjemsmengder(tellende(avdelinger), avtaler, apne)
  const { id, navn, eierform } = sykehjem
  return {
    ...{ id, navn, eierform, timerFordelt, timerOhd, avdelinger, avtaler },
    ...nokkeltall(mengder, rammer.timerPerArsverk),
  }
}

/** True also when no avtale is in force. */
export const erTimerFordelt = (avtaler: readonly DekningAvtale[]): boolean =>
  avtaler.every(a => a.fordeling !== null)

export type Avdelingsmengder = Mengder & { type: SituasjonAvdeling['type'] }

/** What the avdelinger that count in the sykehjem's sums have together. */
export const tellende = (avdelinger: readonly Avdelingsmengder[]): Mengder =>
  sumMengder(avdelinger.filter(a => !erOhd(a)))

/**
 * The amounts of an open sykehjem. under: of its avdelinger together (see tellende); avtaler: those in force; apne: its open
 * avdelinger.
 */
export function sykehjemsmengder(
  under: Mengder,
  avtaler: readonly DekningAvtale[],
  apne: readonly SituasjonAvdeling[],
): { timerOhd: Timer; mengder: Mengder } {
  const timerOhd = timerTilOhd(avtaler, apne)
  const timer = utenOhd(avtaler, timerOhd)
  const timerFordelt = erTimerFordelt(avtaler)
  const harSats = under.normtimer !== null
  const medSats = (fordelt: Mengder['avtalteTimer'], alle: Mengder['avtalteTimer']) =>
    !harSats ? NULL : timerFordelt ? fordelt : alle
  const avtalteTimerMedSats = medSats(under.avtalteTimerMedSats, timer.avtalteTimer)
  const faktiskeTimerMedSats = medSats(under.faktiskeTimerMedSats, timer.faktiskeTimer)
  const mengder = {
    ...under,
    ...timer,
    avtalteTimerMedSats,
    faktiskeTimerMedSats,
    udekket: gap(under.normtimer, avtalteTimerMedSats),
    udekketFaktisk: gap(under.normtimer, faktiskeTimerMedSats),
    udekketAvdelinger: timerFordelt ? under.udekket : null,
    ufullstendig: under.ufullstendig || apne.length === 0,
  }
  return { timerOhd, mengder }
}

/** OYEBLIKKELIG_HJELP is another function (KOSTRA 256): it has lines of its own and is in no sum. */
export const erOhd = (avdeling: { type: SituasjonAvdeling['type'] | null }): boolean =>
  avdeling.type === 'OYEBLIKKELIG_HJELP'

/** The hours fordelt on one avdeling, of all that is fordelt in the home. */
export const timerPa = (avdelingId: string, deler: readonly DekningFordeling[]): Timer =>
  sumTimer(deler.filter(d => d.avdelingId === avdelingId))

/** Hours fordelt on such avdelinger, closed ones too; all unspread hours of a home that has nothing else. */
function timerTilOhd(avtaler: readonly DekningAvtale[], apne: readonly SituasjonAvdeling[]): Timer {
  const bareOhd = apne.length > 0 && apne.every(erOhd)
  if (!avtaler.some(a => a.fordeling?.some(erOhd) ?? bareOhd))
    return { avtalteTimer: NULL, faktiskeTimer: NULL }
  return sumTimer(
    avtaler.flatMap(
      (a): (DekningAvtale | DekningFordeling)[] => a.fordeling?.filter(erOhd) ?? (bareOhd ? [a] : []),
    ),
  )
}

function utenOhd(avtaler: readonly DekningAvtale[], ohd: Timer): Timer {
  const alle = sumTimer(avtaler)
  if (ohd.avtalteTimer.n === 0n) return alle // and then no actual hours either
  return {
    avtalteTimer: alle.avtalteTimer.sub(ohd.avtalteTimer),
    faktiskeTimer: alle.faktiskeTimer.sub(ohd.faktiskeTimer),
  }
}

const sumTimer = (deler: readonly Timer[]): Timer => ({
  avtalteTimer: sum(deler.map(d => d.avtalteTimer)),
  faktiskeTimer: sum(deler.map(d => d.faktiskeTimer)),
})
