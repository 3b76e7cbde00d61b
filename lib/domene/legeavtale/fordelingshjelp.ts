import { beregnDekning } from '../beregning/dekning'
import { erApen } from '../beregning/gyldighet'
import type { Desimal, Situasjon, SituasjonAvdeling } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import { brok, sum } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { lesTall } from '../felles/tall'
import { fordelEtterVekt } from './fordeling'

/** What spreading the hours of one sykehjem rests on: its avdelinger and the norm, without its avtaler. */
export function fordelingsgrunnlag(situasjon: Situasjon, sykehjemId: string): Situasjon {
  const sykehjem = situasjon.sykehjem.filter(s => s.id === sykehjemId)
  return { ...situasjon, sykehjem: sykehjem.map(s => ({ ...s, legeavtaler: [] })) }
}

/** The avdelinger that can have hours from a date: the open ones. */
export const apneAvdelinger = (grunnlag: Situasjon, dato: Dato): SituasjonAvdeling[] =>
  grunnlag.sykehjem.flatMap(s => s.avdelinger).filter(a => erApen(a, dato))

/** Normtimer of each open avdeling on the date, as exact as the norm; null = no rate or no belegg there. */
export function normtimerPa(grunnlag: Situasjon, dato: Dato) {
  const linjer = beregnDekning(grunnlag, dato).sykehjem.flatMap(s => s.avdelinger)
  return new Map(linjer.map(a => [a.id, a.normtimer]))
}

/** «Fordel etter normtimer»: parts in the order asked, summing exactly; null when no avdeling has normtimer. */
export function fordelEtterNorm(
  uketimer: Desimal,
  avdelingIder: readonly string[],
  normtimer: ReturnType<typeof normtimerPa>,
): Desimal[] | null {
  const vekter = avdelingIder.map(id => normtimer.get(id) ?? null)
  const nevner = vekter.reduce((n, v) => n * (v?.d ?? 1n), 1n)
  const hele = vekter.map(v => (v === null ? '0' : ((v.n * nevner) / v.d).toString()))
  const deler = fordelEtterVekt(uketimer, hele)
  return deler.length === 0 ? null : deler
}

export type Fordelingsstatus = {
  fordelt: Desimal
  /** null while the hours of the avtale cannot be read. */
  uketimer: Desimal | null
  /** What is left to spread; negative = too much is spread. */
  rest: Desimal | null
  /** Parts that cannot be read and are left out of the sum. */
  uleselige: number
}

/** How far the spreading has come, from the fields as typed. A blank part is no hours. */
export function fordelingsstatus(uketimer: string, deler: readonly string[]): Fordelingsstatus {
  const leste = deler.filter(d => d.trim() !== '').map(d => lesTall(d, { desimaler: 2 }))
  const fordelt = sum(leste.flatMap(l => (l.ok ? [brok(l.verdi)] : [])))
  const hele = lesTall(uketimer, { desimaler: 2 })
  return {
    fordelt: avrundTilTekst(fordelt, 2),
    uketimer: hele.ok ? hele.verdi : null,
    rest: hele.ok ? avrundTilTekst(brok(hele.verdi).sub(fordelt), 2) : null,
    uleselige: leste.filter(l => !l.ok).length,
  }
}
