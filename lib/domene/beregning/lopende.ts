import { aarAv, type Dato, forsteIAaret, sisteIAaret } from '../felles/dato'
import { avdelingsgrunnlag, type Rammer, type Timer } from './avdeling'
import { beregnAvtale } from './avtale'
import { apningsdatoer, avtaledatoer, endringsdatoer } from './endringsdatoer'
import { erApen } from './gyldighet'
import type { Mengder } from './nokkeltall'
import type { SituasjonAvdeling, SituasjonLegeavtale, SituasjonSykehjem } from './situasjon'
import { erTimerFordelt, sykehjemsmengder, tellende, timerPa } from './sykehjem'
import type { DekningAvtale } from './typer'

/** A sykehjem's amounts on a date: those of its own line, and of its open avdelinger. null = closed. */
export type Hjemsmengder = {
  timerFordelt: boolean
  mengder: Mengder
  avdelinger: (Mengder & { id: string; type: SituasjonAvdeling['type'] })[]
}

export type Lopende = {
  /** When its own figures can change. A new norm changes every sykehjem. */
  datoer: ReadonlySet<Dato>
  /** On this date; the dates must be asked in order, and none of datoer left out. */
  pa: (rammer: Rammer, nyNorm: boolean) => Hjemsmengder | null
}

/**
 * One sykehjem followed from date to date: of its avtaler and avdelinger only what changes that day is reckoned anew, by
 * the same functions as the dekning of one date.
 */
export function folgSykehjem(sykehjem: SituasjonSykehjem): Lopende {
  const legeavtaler = sykehjem.legeavtaler.map(aarForAar)
  const avtalePa = (i: number, dato: Dato) => {
    const avtale = legeavtaler[i]?.(aarAv(dato))
    return avtale ? beregnAvtale(avtale, sykehjem.avdelinger, dato) : null
  }
  const endres = etterDato(sykehjem.legeavtaler.map(avtaledatoer))
  let alleAvtaler: (DekningAvtale | null)[] = []
  const avdelinger = sykehjem.avdelinger.map(folgAvdeling)
  let sisteLinjer: Hjemsmengder['avdelinger'] = []
  let under = tellende(sisteLinjer)
  let begynt = false
  return {
    datoer: endringsdatoer(sykehjem),
    pa: (rammer, nyNorm) => {
      const { dato } = rammer
      if (!begynt) alleAvtaler = legeavtaler.map((_, i) => avtalePa(i, dato))
      else for (const i of endres.get(dato) ?? []) alleAvtaler[i] = avtalePa(i, dato)
      begynt = true
      if (!erApen(sykehjem, dato)) return null
      const gjeldende = alleAvtaler.filter(a => a !== null)
      const timerFordelt = erTimerFordelt(gjeldende)
      const deler = timerFordelt ? gjeldende.flatMap(a => a.fordeling ?? []) : []
      const apne = sykehjem.avdelinger.filter(a => erApen(a, dato))
      const linjer = avdelinger
        .filter(a => erApen(a.avdeling, dato))
        .map(a => a.pa(timerFordelt ? timerPa(a.avdeling.id, deler) : null, rammer, nyNorm))
      if (linjer.length !== sisteLinjer.length || linjer.some((l, i) => l !== sisteLinjer[i]))
        [sisteLinjer, under] = [linjer, tellende(linjer)]
      const { mengder } = sykehjemsmengder(under, gjeldende, apne)
      return { timerFordelt, mengder, avdelinger: linjer }
    },
  }
}

/** An avtale with the fravær of one year alone: of ten years of it, little holds on any one day. */
function aarForAar(avtale: SituasjonLegeavtale): (aar: number) => SituasjonLegeavtale {
  let siste: { aar: number; avtale: SituasjonLegeavtale } | null = null
  return aar => {
    if (siste?.aar !== aar) {
      const [forste, sistedag] = [forsteIAaret(aar), sisteIAaret(aar)]
      const fravaer = avtale.fravaer.filter(f => f.fra <= sistedag && (f.til === null || f.til >= forste))
      siste = { aar, avtale: { ...avtale, fravaer } }
    }
    return siste.avtale
  }
}

/** Which of them have each date, by their place. */
function etterDato(datoer: readonly (readonly Dato[])[]): Map<Dato, Set<number>> {
  const svar = new Map<Dato, Set<number>>()
  for (const [i, enes] of datoer.entries())
    for (const dato of enes) svar.set(dato, (svar.get(dato) ?? new Set()).add(i))
  return svar
}

function folgAvdeling(avdeling: SituasjonAvdeling) {
  const { id, type } = avdeling
  const datoer = new Set([...apningsdatoer(avdeling), ...avdeling.belegg.map(b => b.gjelderFra)])
  let siste: { timer: Timer | null; linje: Hjemsmengder['avdelinger'][number] } | null = null
  return {
    avdeling,
    pa: (timer: Timer | null, rammer: Rammer, nyNorm: boolean) => {
      if (siste === null || nyNorm || datoer.has(rammer.dato) || !like(timer, siste.timer))
        siste = { timer, linje: { ...avdelingsgrunnlag(avdeling, timer, rammer).mengder, id, type } }
      return siste.linje
    },
  }
}

const like = (a: Timer | null, b: Timer | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.avtalteTimer.equals(b.avtalteTimer) &&
    a.faktiskeTimer.equals(b.faktiskeTimer))
