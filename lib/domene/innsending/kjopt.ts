import type Fraction from 'fraction.js'
import type { Situasjon } from '../beregning/situasjon'
import { erOhd } from '../beregning/sykehjem'
import type { Dekning, DekningAvtale, DekningSykehjem } from '../beregning/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { NULL, sum } from '../felles/brok'
import type { Kjopt } from './innhold'

/**
 * Of the agreed hours of the kommune on the date, those bought from other kommuner, by number. They are counted here, where
 * the work is done; hours of OYEBLIKKELIG_HJELP are not among the agreed ones.
 */
export function kjopteTimer(
  situasjon: Situasjon,
  { sykehjem }: Dekning,
  navn: Readonly<Record<string, string>>,
): Kjopt[] {
  const kjoptFra = new Map(versjonerI(situasjon).map(v => [v.id, v.kjoptFra ?? null]))
  const timer = new Map<string, Fraction>()
  for (const hjem of sykehjem)
    for (const avtale of hjem.avtaler) {
      const fra = kjoptFra.get(avtale.versjonId)
      if (fra) timer.set(fra, (timer.get(fra) ?? NULL).add(timerUtenOhd(avtale, hjem)))
    }
  return [...timer]
    .filter(([, t]) => t.gt(0))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([fra, t]) => ({ fraKommune: fra, navn: navn[fra] ?? fra, uketimer: avrundTilTekst(t, 2) }))
}

/** The numbers of every kommune hours have been bought from, whenever. */
export const selgere = (situasjon: Situasjon): string[] => [
  ...new Set(versjonerI(situasjon).flatMap(v => v.kjoptFra ?? [])),
]

const versjonerI = (situasjon: Situasjon) =>
  situasjon.sykehjem.flatMap(s => s.legeavtaler.flatMap(l => l.versjoner))

function timerUtenOhd({ avtalteTimer, fordeling }: DekningAvtale, { avdelinger }: DekningSykehjem): Fraction {
  if (fordeling) return sum(fordeling.filter(d => !erOhd(d)).map(d => d.avtalteTimer))
  return avdelinger.length > 0 && avdelinger.every(erOhd) ? NULL : avtalteTimer
}
