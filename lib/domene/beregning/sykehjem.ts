import { NULL, sum, sumKjente } from '../felles/brok'
import { beregnAvdeling, type Rammer, type Timer } from './avdeling'
import { beregnAvtale } from './avtale'
import { erApen } from './gyldighet'
import { gap, type Mengder, nokkeltall, sumMengder } from './nokkeltall'
import type { SituasjonAvdeling, SituasjonSykehjem } from './situasjon'
import type { DekningAvdeling, DekningAvtale, DekningFordeling, DekningSykehjem } from './typer'

/**
 * The line of an open sykehjem: the unit that hours and norm are compared in. Its hours are all but those of
 * OYEBLIKKELIG_HJELP. An open home without an open avdeling is ufullstendig: its hours have no places beside them.
 */
export function beregnSykehjem(sykehjem: SituasjonSykehjem, rammer: Rammer): DekningSykehjem {
  const apne = sykehjem.avdelinger.filter(a => erApen(a, rammer.dato))
  const avtaler = sykehjem.legeavtaler
    .map(a => beregnAvtale(a, sykehjem.avdelinger, rammer.dato))
    .filter(a => a !== null)
  const timerFordelt = avtaler.every(a => a.fordeling !== null)
  const avdelinger = apne.map(a => beregnAvdeling(a, timerFordelt ? timerPa(a.id, avtaler) : null, rammer))
  const timerOhd = timerTilOhd(avtaler, apne)
  const mengder = mengderFor(avdelinger, utenOhd(avtaler, timerOhd), timerFordelt)
  const { id, navn, eierform } = sykehjem
  return {
    ...{ id, navn, eierform, timerFordelt, timerOhd, avdelinger, avtaler },
    ...nokkeltall(mengder, rammer.timerPerArsverk),
  }
}

function mengderFor(avdelinger: readonly DekningAvdeling[], timer: Timer, timerFordelt: boolean): Mengder {
  const tellende = avdelinger.filter(a => !erOhd(a))
  const under = sumMengder(tellende)
  const harSats = under.normtimer !== null
  const medSats = (fordelt: Mengder['avtalteTimer'], alle: Mengder['avtalteTimer']) =>
    !harSats ? NULL : timerFordelt ? fordelt : alle
  const avtalteTimerMedSats = medSats(under.avtalteTimerMedSats, timer.avtalteTimer)
  const faktiskeTimerMedSats = medSats(under.faktiskeTimerMedSats, timer.faktiskeTimer)
  return {
    ...under,
    ...timer,
    avtalteTimerMedSats,
    faktiskeTimerMedSats,
    udekket: gap(under.normtimer, avtalteTimerMedSats),
    udekketFaktisk: gap(under.normtimer, faktiskeTimerMedSats),
    udekketAvdelinger: timerFordelt ? sumKjente(tellende.map(a => a.udekket)) : null,
    ufullstendig: under.ufullstendig || avdelinger.length === 0,
  }
}

/** OYEBLIKKELIG_HJELP is another function (KOSTRA 256): it has lines of its own and is in no sum. */
export const erOhd = (avdeling: { type: SituasjonAvdeling['type'] | null }): boolean =>
  avdeling.type === 'OYEBLIKKELIG_HJELP'

function timerPa(avdelingId: string, avtaler: readonly DekningAvtale[]): Timer {
  return sumTimer(avtaler.flatMap(a => a.fordeling ?? []).filter(d => d.avdelingId === avdelingId))
}

/** Hours fordelt on such avdelinger, closed ones too; all unspread hours of a home that has nothing else. */
function timerTilOhd(avtaler: readonly DekningAvtale[], apne: readonly SituasjonAvdeling[]): Timer {
  const bareOhd = apne.length > 0 && apne.every(erOhd)
  return sumTimer(
    avtaler.flatMap(
      (a): (DekningAvtale | DekningFordeling)[] => a.fordeling?.filter(erOhd) ?? (bareOhd ? [a] : []),
    ),
  )
}

function utenOhd(avtaler: readonly DekningAvtale[], ohd: Timer): Timer {
  const alle = sumTimer(avtaler)
  return {
    avtalteTimer: alle.avtalteTimer.sub(ohd.avtalteTimer),
    faktiskeTimer: alle.faktiskeTimer.sub(ohd.faktiskeTimer),
  }
}

const sumTimer = (deler: readonly Timer[]): Timer => ({
  avtalteTimer: sum(deler.map(d => d.avtalteTimer)),
  faktiskeTimer: sum(deler.map(d => d.faktiskeTimer)),
})
