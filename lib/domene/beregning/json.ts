import type Fraction from 'fraction.js'
import { avrund } from '../felles/avrunding'
import type { Dekning, DekningAvdeling, DekningNorm, DekningSykehjem, Nokkeltall } from './typer'

/** The figures of one line as sent: hours, årsverk and ratios to 2 decimals, percent to 1; null stays null. */
export function nokkeltallTilJson(n: Nokkeltall) {
  return {
    plasser: n.plasser,
    beboere: n.beboere,
    beboereAntatt: n.beboereAntatt,
    beboereIndikator: n.beboereIndikator,
    normtimer: rundet(n.normtimer),
    avtalteTimer: rundet(n.avtalteTimer),
    avtalteTimerMedSats: rundet(n.avtalteTimerMedSats),
    faktiskeTimer: rundet(n.faktiskeTimer),
    dekning: rundet(n.dekning, 1),
    dekningFaktisk: rundet(n.dekningFaktisk, 1),
    differanse: rundet(n.differanse),
    udekket: rundet(n.udekket),
    udekketAvdelinger: rundet(n.udekketAvdelinger),
    udekketFaktisk: rundet(n.udekketFaktisk),
    udekketArsverk: rundet(n.udekketArsverk),
    timerPerBeboer: rundet(n.timerPerBeboer),
    plasserPerArsverk: rundet(n.plasserPerArsverk),
    underNorm: n.underNorm,
    ufullstendig: n.ufullstendig,
  }
}

/** The answer as the API sends it and a snapshot freezes it. Rounded here and nowhere before. */
export function dekningTilJson(dekning: Dekning) {
  return {
    kommunenummer: dekning.kommunenummer,
    dato: dekning.dato,
    timerPerArsverk: Number(dekning.timerPerArsverk),
    norm: dekning.norm && normTilJson(dekning.norm),
    sum: nokkeltallTilJson(dekning.sum),
    typer: dekning.typer.map(t => ({ type: t.type, ...nokkeltallTilJson(t) })),
    sykehjem: dekning.sykehjem.map(sykehjemTilJson),
  }
}

export type NokkeltallJson = ReturnType<typeof nokkeltallTilJson>

const normTilJson = (norm: DekningNorm) => ({
  gyldigFra: norm.gyldigFra,
  satser: norm.satser.map(s => ({
    type: s.type,
    sykehjem: s.sykehjemNavn,
    avdeling: s.avdelingNavn,
    uketimer: Number(s.uketimer),
    per: s.per,
    basis: s.basis,
  })),
})

const sykehjemTilJson = (s: DekningSykehjem) => ({
  navn: s.navn,
  eierform: s.eierform,
  timerFordelt: s.timerFordelt,
  ...nokkeltallTilJson(s),
  avdelinger: s.avdelinger.map(avdelingTilJson),
})

const avdelingTilJson = (a: DekningAvdeling) => ({ navn: a.navn, type: a.type, ...nokkeltallTilJson(a) })

/** An exact figure as a JSON number; null stays null. */
export const rundet = (tall: Fraction | null, desimaler = 2): number | null => tall && avrund(tall, desimaler)
