import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { type Omfang, SAMLET_ARSVERK, type Samletall } from './typer'

/** What is added up, as decimal text. «…Par»: over the lines that have both parts of a ratio. */
export type Summer = {
  plasser: number | null
  beboere: number | null
  beboereAntatt: boolean
  beboereIndikator: number | null
  normtimer: Desimal | null
  avtalteTimer: Desimal | null
  avtalteTimerMedSats: Desimal | null
  faktiskeTimer: Desimal | null
  differanse: Desimal | null
  udekket: Desimal | null
  udekketFaktisk: Desimal | null
  /** null where a line with normtimer lacks it. */
  udekketAvdelinger: Desimal | null
  medSatsPar: Desimal | null
  normtimerPar: Desimal | null
  indikatortimerPar: Desimal | null
  beboerePar: number | null
  plasserPar: number | null
  timerPar: Desimal | null
  underNorm: boolean | null
  ufullstendig: boolean
}

/** The figures of a total, exact. null stays null: what nobody sent is not 0. */
export function tilSamletall(s: Summer): Samletall {
  const udekket = tall(s.udekket)
  return {
    ...{ plasser: s.plasser, beboere: s.beboere, beboereAntatt: s.beboereAntatt },
    beboereIndikator: s.beboereIndikator,
    normtimer: tall(s.normtimer),
    avtalteTimer: tall(s.avtalteTimer),
    avtalteTimerMedSats: tall(s.avtalteTimerMedSats),
    faktiskeTimer: tall(s.faktiskeTimer),
    ...{ faktiskeTimerMedSats: null, dekningFaktisk: null },
    dekning: forhold(tall(s.medSatsPar), tall(s.normtimerPar))?.mul(100) ?? null,
    differanse: tall(s.differanse),
    udekket,
    udekketAvdelinger: tall(s.udekketAvdelinger),
    udekketFaktisk: tall(s.udekketFaktisk),
    udekketArsverk: udekket && udekket.div(SAMLET_ARSVERK),
    timerPerBeboer: forhold(tall(s.indikatortimerPar), tall(s.beboerePar)),
    plasserPerArsverk: forhold(tall(s.plasserPar)?.mul(SAMLET_ARSVERK) ?? null, tall(s.timerPar)),
    ...{ underNorm: s.underNorm, ufullstendig: s.ufullstendig },
  }
}

/** Nothing counted: every figure is missing. */
export const INGEN_TALL: Samletall = tilSamletall({
  ...{ plasser: null, beboere: null, beboereAntatt: false, beboereIndikator: null, normtimer: null },
  ...{ avtalteTimer: null, avtalteTimerMedSats: null, faktiskeTimer: null, differanse: null, udekket: null },
  ...{ udekketFaktisk: null, udekketAvdelinger: null, medSatsPar: null, normtimerPar: null },
  ...{ indikatortimerPar: null, beboerePar: null, plasserPar: null, timerPar: null },
  ...{ underNorm: null, ufullstendig: false },
})

export type Omfangstall = Omit<Omfang, 'andelInnbyggere'>

export const tilOmfang = (o: Omfangstall): Omfang => ({
  ...o,
  andelInnbyggere: forhold(tall(o.innbyggereMedregnet), tall(o.innbyggere)),
})

function tall(t: Desimal | number | null): Fraction | null {
  return t === null ? null : brok(t)
}

/** null where a part is missing or the ratio is undefined. */
function forhold(over: Fraction | null, under: Fraction | null): Fraction | null {
  return over === null || under === null || under.n === 0n ? null : over.div(under)
}
