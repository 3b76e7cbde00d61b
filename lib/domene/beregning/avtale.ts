import type Fraction from 'fraction.js'
import { brok, minst, NULL, storst, sum } from '../felles/brok'
import { type Dato, innenfor } from '../felles/dato'
import { erApen, versjonPa } from './gyldighet'
import type { SituasjonAvdeling, SituasjonFravaer, SituasjonLegeavtale } from './situasjon'
import type { DekningAvtale, DekningFordeling, DekningFravaer } from './typer'

/** An avtale on the date, less what fravær leaves uncovered; null when no version is in force. */
export function beregnAvtale(
  avtale: SituasjonLegeavtale,
  avdelinger: readonly SituasjonAvdeling[],
  dato: Dato,
): DekningAvtale | null {
  const versjon = versjonPa(avtale, dato)
  if (versjon === null) return null
  const avtalte = brok(versjon.uketimer)
  const fravaer = fravaerPa(avtale, dato).map(f => medTimer(f, avtalte))
  const udekket = udekketFravaer(avtalte, fravaer)
  const del = (avdelingId: string, timer: Fraction): DekningFordeling => {
    const avdeling = avdelinger.find(a => a.id === avdelingId)
    return {
      avdelingId,
      avdelingNavn: avdeling?.navn ?? null,
      type: avdeling?.type ?? null,
      apen: avdeling !== undefined && erApen(avdeling, dato),
      avtalteTimer: timer,
      faktiskeTimer: udekket.n === 0n ? timer : timer.sub(timer.mul(udekket).div(avtalte)),
    }
  }
  const { id: versjonId, avtaleform, midlertidig, gjelderFra, gjelderTil } = versjon
  return {
    ...{ id: avtale.id, versjonId, navn: avtale.navn, avtaleform, midlertidig, gjelderFra, gjelderTil },
    avtalteTimer: avtalte,
    udekketFravaer: udekket,
    faktiskeTimer: udekket.n === 0n ? avtalte : avtalte.sub(udekket),
    fravaer,
    fordeling: versjon.fordeling?.map(d => del(d.avdelingId, brok(d.timer))) ?? null,
  }
}

/** The fravær rows of an avtale that hold on the date. */
export const fravaerPa = (avtale: SituasjonLegeavtale, dato: Dato): SituasjonFravaer[] =>
  avtale.fravaer.filter(f => innenfor(dato, f.fra, f.til))

/** max(0, min(avtalte, Σ absent) − Σ vikartimer): overlapping fravær never take more than the avtale. */
function udekketFravaer(avtalte: Fraction, fravaer: readonly DekningFravaer[]): Fraction {
  if (fravaer.length === 0) return NULL
  const borte = minst(avtalte, sum(fravaer.map(f => f.timer)))
  return storst(NULL, borte.sub(sum(fravaer.map(f => f.vikartimer))))
}

function medTimer(
  { id, fra, til, timer, vikartimer, arsak }: SituasjonFravaer,
  avtalte: Fraction,
): DekningFravaer {
  const heleAvtalen = timer === null
  return {
    ...{ id, fra, til, arsak, heleAvtalen },
    timer: heleAvtalen ? avtalte : brok(timer),
    vikartimer: brok(vikartimer),
  }
}
