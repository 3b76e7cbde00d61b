import type Fraction from 'fraction.js'
import { brok } from '../felles/brok'
import type { Situasjon, SituasjonAvdeling, SituasjonBelegg, SituasjonNorm, SituasjonSats } from './situasjon'
import type { DekningNorm, DekningSats } from './typer'

/** The norm with the names of the avdelinger its own rates are for. */
export function medNavn(norm: SituasjonNorm, situasjon: Situasjon): DekningNorm {
  return { id: norm.id, gyldigFra: norm.gyldigFra, satser: norm.satser.map(s => satsMedNavn(s, situasjon)) }
}

function satsMedNavn(sats: SituasjonSats, situasjon: Situasjon): DekningSats {
  const eier = situasjon.sykehjem.find(s => s.avdelinger.some(a => a.id === sats.avdelingId))
  const avdeling = eier?.avdelinger.find(a => a.id === sats.avdelingId)
  return { ...sats, sykehjemNavn: eier?.navn ?? null, avdelingNavn: avdeling?.navn ?? null }
}

/**
 * The rate for an avdeling: its own before its type's; null = none. Should an avdeling have own rates under two types
 * (its type was corrected), the one for its present type goes first.
 */
export function satsFor(norm: DekningNorm | null, { id, type }: SituasjonAvdeling): DekningSats | null {
  const satser = norm?.satser ?? []
  const egne = satser.filter(s => s.avdelingId === id)
  return (
    egne.find(s => s.type === type) ??
    egne[0] ??
    satser.find(s => s.avdelingId === null && s.type === type) ??
    null
  )
}

/**
 * R = u / n × plasser, or × beboere where the basis is BEBOER (unknown beboere count as plasser). Uketimer, exact.
 * null without a rate, with a rate of 0, and before the first belegg.
 */
export function normtimer(sats: DekningSats | null, belegg: SituasjonBelegg | null): Fraction | null {
  if (sats === null || belegg === null) return null
  const uketimer = brok(sats.uketimer)
  if (uketimer.n === 0n) return null
  const antall = sats.basis === 'BEBOER' ? (belegg.beboere ?? belegg.plasser) : belegg.plasser
  return uketimer.mul(antall).div(sats.per)
}
