import type Fraction from 'fraction.js'
import type { Dekning, DekningSykehjem } from '../../beregning/typer'
import { brok } from '../../felles/brok'
import { dagtekst, merknad, timertekst } from '../merknad'
import type { Merknad } from '../typer'

const GRENSE = brok('0.30')

type Storrelse = 'plasser' | 'beboere' | 'avtalteTimer'

/** A sykehjem's plasser, known beboere or avtalte timer changed by more than 30 % from the same date last year. */
export function storEndring(na: Dekning, ifjor: Dekning): Merknad[] {
  return na.sykehjem.flatMap(s => {
    const forrige = ifjor.sykehjem.find(f => f.id === s.id)
    return forrige ? STORRELSER.flatMap(felt => endring(s, forrige, felt, ifjor.dato)) : []
  })
}

const STORRELSER: readonly Storrelse[] = ['plasser', 'beboere', 'avtalteTimer']

function endring(s: DekningSykehjem, forrige: DekningSykehjem, felt: Storrelse, dato: string): Merknad[] {
  const [for_, na] = [kjent(forrige, felt), kjent(s, felt)]
  if (for_ === null || na === null || for_.n === 0n) return []
  if (na.sub(for_).abs().div(for_).lte(GRENSE)) return []
  const vis = (t: Fraction) => (felt === 'avtalteTimer' ? timertekst(t) : t.toString())
  const verdier = { sykehjem: s.navn, felt, forrige: vis(for_), funnet: vis(na), dato: dagtekst(dato) }
  return [merknad('ADVARSEL', 'STOR_ENDRING', { sykehjemId: s.id }, `${vis(for_)}/${vis(na)}`, verdier, felt)]
}

/** What is assumed or incomplete cannot be compared. */
function kjent(s: DekningSykehjem, felt: Storrelse): Fraction | null {
  if (felt === 'avtalteTimer') return s.avtalteTimer
  const antall = s.ufullstendig || (felt === 'beboere' && s.beboereAntatt) ? null : s[felt]
  return antall === null ? null : brok(antall)
}
