import type Fraction from 'fraction.js'
import type { DekningAvtale } from '../beregning/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { brok, sum } from '../felles/brok'
import { AVTALEFORMER } from '../legeavtale/typer'
import type { Legedekning, Stilling, Stillingsstorrelser } from './statustall'

/** Available outside ordinary hours, by id of the avtaleversjon; null or missing = not stated. */
export type Utenfor = ReadonlyMap<string, boolean | null>

const prosent = (timer: Fraction, timerPerArsverk: Fraction): Fraction => timer.div(timerPerArsverk).mul(100)

/** The posts of a sykehjem on the date, as its avtaler are listed. */
export const stillingene = (
  avtaler: readonly DekningAvtale[],
  utenfor: Utenfor,
  timerPerArsverk: Fraction,
): Stilling[] =>
  avtaler.map(a => ({
    ...{ navn: a.navn, avtaleform: a.avtaleform, midlertidig: a.midlertidig },
    uketimer: avrundTilTekst(a.avtalteTimer, 2),
    prosent: avrundTilTekst(prosent(a.avtalteTimer, timerPerArsverk), 1),
    utenforOrdinaer: utenfor.get(a.versjonId) ?? null,
  }))

/** What the agreed hours are made of; hours of OYEBLIKKELIG_HJELP too, since a post often holds both. */
export function legedekning(avtaler: readonly DekningAvtale[], utenfor: Utenfor): Legedekning {
  const sagt = avtaler.filter(a => typeof utenfor.get(a.versjonId) === 'boolean')
  const timer = (valgte: readonly DekningAvtale[]) => avrundTilTekst(sum(valgte.map(a => a.avtalteTimer)), 2)
  return {
    avtaleformer: AVTALEFORMER.flatMap(avtaleform => {
      const med = avtaler.filter(a => a.avtaleform === avtaleform)
      return med.length === 0 ? [] : [{ avtaleform, antall: med.length, timer: timer(med) }]
    }),
    antallStillinger: avtaler.length,
    timerUtenforOrdinaer:
      sagt.length === 0 ? null : timer(sagt.filter(a => utenfor.get(a.versjonId) === true)),
    utenforIkkeOppgitt: avtaler.length - sagt.length,
  }
}

/** How large the posts are: small ones are the field's named weakness. Decided on exact values. */
export function storrelser(
  avtaler: readonly DekningAvtale[],
  timerPerArsverk: Fraction,
): Stillingsstorrelser {
  const deler = avtaler.map(a => prosent(a.avtalteTimer, timerPerArsverk)).sort((a, b) => a.compare(b))
  const [nedre, ovre] = [deler[Math.floor((deler.length - 1) / 2)], deler[Math.floor(deler.length / 2)]]
  return {
    snitt: deler.length === 0 ? null : avrundTilTekst(sum(deler).div(deler.length), 1),
    median: nedre && ovre ? avrundTilTekst(nedre.add(ovre).div(2), 1) : null,
    fulltid: deler.filter(d => d.gte(brok(100))).length,
    under25: deler.filter(d => d.lt(brok(25))).length,
  }
}
