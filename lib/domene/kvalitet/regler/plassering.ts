import type { DekningSykehjem } from '../../beregning/typer'
import { sum } from '../../felles/brok'
import { merknad, timertekst } from '../merknad'
import type { Merknad } from '../typer'

/** Hours fordelt on an avdeling that is closed that day: they stand in avtalte timer without rate. */
export function stengtAvdeling(s: DekningSykehjem): Merknad[] {
  const stengt = s.avtaler.flatMap(a => a.fordeling ?? []).filter(d => !d.apen && d.avtalteTimer.n > 0n)
  return [...new Set(stengt.map(d => d.avdelingId))].map(avdelingId => {
    const deler = stengt.filter(d => d.avdelingId === avdelingId)
    const timer = timertekst(sum(deler.map(d => d.avtalteTimer)))
    const verdier = { sykehjem: s.navn, avdeling: deler[0]?.avdelingNavn ?? '', timer }
    return merknad('ADVARSEL', 'TIMER_PA_STENGT_AVDELING', { sykehjemId: s.id, avdelingId }, timer, verdier)
  })
}

/** «Fordel timene»: in a home with OYEBLIKKELIG_HJELP and others, unspread hours count in the sum. */
export function ikkeFordeltMedOhd(s: DekningSykehjem): Merknad[] {
  const ohd = s.avdelinger.filter(a => a.type === 'OYEBLIKKELIG_HJELP').length
  const ufordelt = sum(s.avtaler.filter(a => a.fordeling === null).map(a => a.avtalteTimer))
  if (ohd === 0 || ohd === s.avdelinger.length || ufordelt.n === 0n) return []
  const timer = timertekst(ufordelt)
  return [
    merknad('ADVARSEL', 'TIMER_IKKE_FORDELT_MED_OHD', { sykehjemId: s.id }, timer, {
      sykehjem: s.navn,
      timer,
    }),
  ]
}

/** Hours on 0 plasser: on the avdeling where hours are fordelt, else on the home. */
export function utenPlasser(s: DekningSykehjem): Merknad[] {
  const enheter = s.timerFordelt ? s.avdelinger : [s]
  return enheter
    .filter(e => e.plasser === 0 && e.avtalteTimer !== null && e.avtalteTimer.n > 0n)
    .map(e => {
      const timer = e.avtalteTimer ? timertekst(e.avtalteTimer) : ''
      const gjelder = e.id === s.id ? { sykehjemId: s.id } : { sykehjemId: s.id, avdelingId: e.id }
      return merknad('ADVARSEL', 'TIMER_UTEN_PLASSER', gjelder, timer, { enhet: e.navn, timer })
    })
}
