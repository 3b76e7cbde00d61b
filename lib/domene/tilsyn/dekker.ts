import Fraction from 'fraction.js'
import { brok } from '../felles/brok'
import type { Tavlestatus } from '../innsending/typer'
import { erLevert } from '../samlet/dekning'

/** What a total covers. innbyggere: share of those in the kommuner expected, in percent; null when nobody is expected. */
export type Dekker = { levert: number; forventet: number; innbyggere: Fraction | null }

/** «18 av 23 levert, 92 % av innbyggerne»: fritatte are not expected; returned and withdrawn are not levert. */
export function hvaDekkes(rader: readonly { status: Tavlestatus; innbyggertall: number }[]): Dekker {
  const forventet = rader.filter(r => r.status !== 'FRITATT')
  const levert = forventet.filter(r => erLevert(r.status))
  const sum = (av: typeof forventet) => av.reduce((s, r) => s.add(brok(r.innbyggertall)), new Fraction(0))
  const alle = sum(forventet)
  return {
    ...{ levert: levert.length, forventet: forventet.length },
    innbyggere: alle.n === 0n ? null : sum(levert).mul(100).div(alle),
  }
}
