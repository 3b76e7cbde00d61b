import type { DekningSykehjem } from '../../beregning/typer'
import { brok } from '../../felles/brok'
import { merknad, timertekst } from '../merknad'
import type { Merknad } from '../typer'

const LAVEST = brok('0.10')
const HOYEST = brok('2.00')
const MANGE = brok(60)

/** Timer per beboer outside 0,10–2,00. A home with 0 hours gets ingenTimer instead. */
export function timerPerBeboer(s: DekningSykehjem): Merknad[] {
  const verdi = s.timerPerBeboer
  if (verdi === null || verdi.n === 0n || (verdi.gte(LAVEST) && verdi.lte(HOYEST))) return []
  const funnet = timertekst(verdi)
  return [merknad('ADVARSEL', 'TIMER_PER_BEBOER', { sykehjemId: s.id }, funnet, { sykehjem: s.navn, funnet })]
}

/** A home with places and no hours: perhaps another kommune's, in interkommunalt samarbeid. */
export function ingenTimer(s: DekningSykehjem): Merknad[] {
  if (!s.plasser || s.avtalteTimer?.n !== 0n) return []
  return [
    merknad('ADVARSEL', 'INGEN_TIMER', { sykehjemId: s.id }, '0', { sykehjem: s.navn, plasser: s.plasser }),
  ]
}

/** More than 60 uketimer on one avtale. */
export function mangeTimer(s: DekningSykehjem): Merknad[] {
  return s.avtaler
    .filter(a => a.avtalteTimer.gt(MANGE))
    .map(a => {
      const timer = timertekst(a.avtalteTimer)
      const gjelder = { sykehjemId: s.id, legeavtaleId: a.id }
      return merknad('ADVARSEL', 'MANGE_TIMER', gjelder, timer, { sykehjem: s.navn, avtale: a.navn, timer })
    })
}
