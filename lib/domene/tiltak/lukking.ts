import type Fraction from 'fraction.js'
import { beregnDekning } from '../beregning/dekning'
import { endringsdatoer, normdatoer } from '../beregning/endringsdatoer'
import type { Situasjon } from '../beregning/situasjon'
import type { Dekning } from '../beregning/typer'
import { NULL, sum } from '../felles/brok'
import { aarAv, type Dato } from '../felles/dato'
import { grunnForSeg, iRekkefolge, type Planlagt, type TellerIkke, tellTimer, virkerFra } from './telling'

/** One month of the curve, uketimer, exact. null = not defined on that date: no norm in force. */
export type Lukkingsmaned = {
  /** Today, then the first of each month. */
  dato: Dato
  normtimer: Fraction | null
  /** The agreed hours that are compared with normtimer. */
  avtalteTimer: Fraction | null
  /** avtalteTimer and what the plan adds by then. */
  medPlan: Fraction | null
  /** The gap on that date: of agreed hours alone, and after what the plan adds. A surplus in one home pays for no other. */
  udekket: Fraction | null
  gjenstar: Fraction | null
}

export type Lukking = {
  /** The kommune's udekket today, uketimer; null = no norm in force, and then the next two are null too. */
  gap: Fraction | null
  lukket: Fraction | null
  gjenstar: Fraction | null
  /** When the last of what counts has effect, today at the earliest; null = nothing counts, or one has no date. */
  innen: Dato | null
  /** fra: null = no date stated. timer may be less than the tiltak's own figure: never over the gap of its unit. */
  teller: { tiltakId: string; timer: Fraction; fra: Dato | null }[]
  teltIkke: { tiltakId: string; grunn: TellerIkke }[]
  maneder: Lukkingsmaned[]
}

/**
 * How much of the gap the plan closes and when. Only PLANLAGT and PAGAR that are not past frist and state an effect
 * count, together never more than the gap of an avdeling, a sykehjem or the kommune. GJENNOMFORT counts 0: its hours
 * stand in an avtale.
 */
export function beregnLukking(situasjon: Situasjon, tiltak: readonly Planlagt[], idag: Dato): Lukking {
  const dekning = beregnDekning(situasjon, idag)
  const gap = dekning.sum.udekket
  const aktuelle = iRekkefolge(tiltak.filter(t => grunnForSeg(t, idag) === null))
  const telt = gap === null ? [] : tellTimer(dekning, aktuelle)
  const teller = telt.flatMap(({ id, timer }, i) => {
    const t = aktuelle[i]
    return t && timer.gt(NULL) ? [{ tiltakId: id, timer, fra: virkerFra(t) }] : []
  })
  const lukket = gap && sum(teller.map(t => t.timer))
  const ikkeTelt = tiltak.filter(t => !teller.some(x => x.tiltakId === t.id))
  const restgrunn = gap === null ? 'UTEN_NORM' : 'OVER_GAPET'
  return {
    gap,
    lukket,
    gjenstar: gap && lukket && gap.sub(lukket),
    innen: senesteDato(
      teller.map(t => t.fra),
      idag,
    ),
    teller,
    teltIkke: ikkeTelt.map(t => ({ tiltakId: t.id, grunn: grunnForSeg(t, idag) ?? restgrunn })),
    maneder: beregnManeder(situasjon, aktuelle, idag, dekning),
  }
}

/**
 * The first month, from the date the sentence names on, in which the gap is another than today's: the sentence tells of
 * today's gap alone. null when it stays the same.
 */
export function annetGapSenere({ gap, innen, maneder }: Lukking): Lukkingsmaned | null {
  if (gap === null || innen === null) return null
  return maneder.find(m => m.dato >= innen && m.udekket !== null && !m.udekket.equals(gap)) ?? null
}

function senesteDato(datoer: readonly (Dato | null)[], idag: Dato): Dato | null {
  const kjente = datoer.filter(d => d !== null)
  if (kjente.length === 0 || kjente.length < datoer.length) return null
  return [...kjente, idag].sort().at(-1) ?? null
}

const MINST_MANEDER = 12
const MEST_MANEDER = 60

function beregnManeder(
  situasjon: Situasjon,
  aktuelle: readonly Planlagt[],
  idag: Dato,
  idagDekning: Dekning,
): Lukkingsmaned[] {
  const skifter = [
    ...normdatoer(situasjon.normer),
    ...situasjon.sykehjem.flatMap(s => [...endringsdatoer(s)]),
  ]
  const siste = [...aktuelle.map(virkerFra), ...normdatoer(situasjon.normer)].filter(d => d !== null)
  let [dekning, forrige] = [idagDekning, idag]
  return manedsstarter(idag, siste).map(dato => {
    if (skifter.some(d => d > forrige && d <= dato)) dekning = beregnDekning(situasjon, dato)
    forrige = dato
    return manedslinje(dekning, aktuelle, dato)
  })
}

function manedslinje({ sum: linje, ...resten }: Dekning, aktuelle: readonly Planlagt[], dato: Dato) {
  const begynt = aktuelle.filter(t => {
    const fra = virkerFra(t)
    return fra !== null && fra <= dato
  })
  const { normtimer, avtalteTimerMedSats: avtalt, udekket } = linje
  const lukket = udekket && sum(tellTimer({ sum: linje, ...resten }, begynt).map(t => t.timer))
  return {
    dato,
    normtimer,
    avtalteTimer: avtalt,
    medPlan: avtalt && lukket && avtalt.add(lukket),
    udekket,
    gjenstar: udekket && lukket && udekket.sub(lukket),
  }
}

/** Today and the first of each month after: a year at least, and until the last of these dates has come. */
function manedsstarter(idag: Dato, datoer: readonly Dato[]): Dato[] {
  const starter = [idag]
  for (let n = 1; n <= MEST_MANEDER; n++) {
    if (n > MINST_MANEDER && datoer.every(d => d <= (starter.at(-1) ?? idag))) break
    starter.push(forsteOm(idag, n))
  }
  return starter
}

/** The first day of the month n months after that of dato. */
function forsteOm(dato: Dato, n: number): Dato {
  const maneder = aarAv(dato) * 12 + Number(dato.slice(5, 7)) - 1 + n
  return `${String(Math.floor(maneder / 12)).padStart(4, '0')}-${String((maneder % 12) + 1).padStart(2, '0')}-01`
}
