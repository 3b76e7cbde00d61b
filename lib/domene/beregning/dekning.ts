import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { beregningsmerknader } from '../kvalitet/beregningsmerknader'
import type { Rammer } from './avdeling'
import { erApen, normPa } from './gyldighet'
import { kommunelinje } from './kommune'
import { medNavn } from './norm'
import type { Desimal, Situasjon } from './situasjon'
import { beregnSykehjem } from './sykehjem'
import { typelinjer } from './type'
import type { Dekning } from './typer'

/** timerPerArsverk: another basis than the kommune's own. Changes årsverk figures only, never hours. */
export type Beregningsvalg = { timerPerArsverk?: Desimal }

/**
 * The one door to the calculation: every figure of one kommune on one date, exact.
 * Only units open that day have lines; hours at a closed sykehjem count nowhere.
 * Throws RangeError when timerPerArsverk is not a positive number.
 */
export function beregnDekning(situasjon: Situasjon, dato: Dato, valg: Beregningsvalg = {}): Dekning {
  const rammer = lagRammer(situasjon, dato, valg)
  const apne = situasjon.sykehjem.filter(s => erApen(s, dato))
  const sykehjem = apne.map(s => beregnSykehjem(s, rammer))
  const svar = {
    kommunenummer: situasjon.kommunenummer,
    dato,
    timerPerArsverk: valg.timerPerArsverk ?? situasjon.timerPerArsverk,
    norm: rammer.norm,
    sum: kommunelinje(sykehjem, rammer.timerPerArsverk),
    typer: typelinjer(sykehjem, rammer.timerPerArsverk),
    sykehjem,
  }
  return { ...svar, merknader: beregningsmerknader(svar, apne) }
}

/** What every line of one date shares. */
export function lagRammer(situasjon: Situasjon, dato: Dato, valg: Beregningsvalg): Rammer {
  const timerPerArsverk = brok(valg.timerPerArsverk ?? situasjon.timerPerArsverk)
  if (timerPerArsverk.lte(0)) throw new RangeError('timerPerArsverk must be more than 0')
  const norm = normPa(situasjon.normer, dato)
  return { dato, norm: norm && medNavn(norm, situasjon), timerPerArsverk }
}
