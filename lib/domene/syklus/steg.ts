import type { Dato } from '../felles/dato'
import type { Rolle } from '../tilgang'
import type { Vurderingsstatus } from '../vurdering/typer'

/** The cycle of rundskriv I-4/2007: assess, decide, staff, plan, report. */
export const SYKLUSSTEG = ['VURDERING', 'NORM', 'TIMER', 'PLAN', 'INNSENDING'] as const
export type Syklussteg = (typeof SYKLUSSTEG)[number]

/** VENTER: nothing to do before something else is there. */
export type Stegtilstand = 'GJORT' | 'PAGAR' | 'MANGLER' | 'FORFALT' | 'VENTER'

/** The closed list of what can be the next thing to do. */
export type Gjoremal =
  | 'START_VURDERING'
  | 'FULLFOR_VURDERING'
  | 'GODKJENN_VURDERING'
  | 'NY_VURDERING'
  | 'LAG_NORM'
  | 'VEDTA_NORM'
  | 'REVIDER_NORM'
  | 'REGISTRER_TIMER'
  | 'LAG_TILTAK'
  | 'FOLG_OPP_TILTAK'
  | 'SEND_INN'
  | 'RETT_INNSENDING'
  | 'SVAR_STATSFORVALTEREN'

export type Steg = { steg: Syklussteg; tilstand: Stegtilstand; neste: Gjoremal | null }

/** Where a kommune stands, as plain facts. */
export type Syklusgrunnlag = {
  /** The newest version; null = none yet. */
  vurdering: Vurderingsstatus | null
  /** When the last godkjente vurdering says the next is due; null = not stated, or none godkjent. */
  nesteVurdering: Dato | null
  harNorm: boolean
  harNormutkast: boolean
  /** The day the norm in force must be revised by. */
  normrevisjon: Dato | null
  /** Every sykehjem has avdelinger, belegg and legeavtaler. */
  timerRegistrert: boolean
  /** Is there a gap against the norm? null = no norm to hold it against. */
  gap: boolean | null
  /** Is some of the gap left without a tiltak? null as gap. */
  utenTiltak: boolean | null
  /** Tiltak past their frist. */
  forfalteTiltak: number
  /** The rounds of collection that are open to the kommune or wait for it. */
  innsendinger: readonly Innsendingsstand[]
}

/** What a round waits for, what goes first first: a correction, an answer, a first answer; SENDT: nothing. */
const RUNDER = ['RETTES', 'SVARES', 'SENDES', 'SENDT'] as const
export type Innsendingsstand = { hva: (typeof RUNDER)[number]; frist: Dato }

/** Where in the cycle a kommune is on the date, a line for each step. */
export function finnSteg(g: Syklusgrunnlag, idag: Dato): Steg[] {
  return [
    { steg: 'VURDERING', ...vurdering(g, idag) },
    { steg: 'NORM', ...norm(g, idag) },
    { steg: 'TIMER', ...(g.timerRegistrert ? GJORT : trengs('MANGLER', 'REGISTRER_TIMER')) },
    { steg: 'PLAN', ...plan(g) },
    { steg: 'INNSENDING', ...innsending(g, idag) },
  ]
}

type Svar = Omit<Steg, 'steg'>
const GJORT: Svar = { tilstand: 'GJORT', neste: null }
const trengs = (tilstand: Stegtilstand, neste: Gjoremal): Svar => ({ tilstand, neste })

function vurdering({ vurdering: status, nesteVurdering }: Syklusgrunnlag, idag: Dato): Svar {
  switch (status) {
    case null:
      return trengs('MANGLER', 'START_VURDERING')
    case 'UTKAST':
      return trengs('PAGAR', 'FULLFOR_VURDERING')
    case 'FERDIG':
      return trengs('PAGAR', 'GODKJENN_VURDERING')
    case 'GODKJENT':
      return nesteVurdering !== null && nesteVurdering < idag ? trengs('FORFALT', 'NY_VURDERING') : GJORT
  }
}

function norm({ harNorm, harNormutkast, normrevisjon }: Syklusgrunnlag, idag: Dato): Svar {
  if (!harNorm) return harNormutkast ? trengs('PAGAR', 'VEDTA_NORM') : trengs('MANGLER', 'LAG_NORM')
  return normrevisjon !== null && normrevisjon < idag ? trengs('FORFALT', 'REVIDER_NORM') : GJORT
}

/** Without a norm there is no gap to plan for; without a gap, nothing to plan. */
function plan({ gap, utenTiltak, forfalteTiltak }: Syklusgrunnlag): Svar {
  if (forfalteTiltak > 0) return trengs('FORFALT', 'FOLG_OPP_TILTAK')
  if (gap === null) return { tilstand: 'VENTER', neste: null }
  return gap && utenTiltak ? trengs('MANGLER', 'LAG_TILTAK') : GJORT
}

/** The rounds in the order they are to be taken: by what they wait for, then by frist. */
export const ordneRunder = <T extends Innsendingsstand>(runder: readonly T[]): T[] =>
  runder.toSorted((a, b) => RUNDER.indexOf(a.hva) - RUNDER.indexOf(b.hva) || (a.frist < b.frist ? -1 : 1))

/** The state tells of a round that is late, whichever it is; the next thing is that of the round that goes first. */
function innsending({ innsendinger }: Syklusgrunnlag, idag: Dato): Svar {
  const [forst] = ordneRunder(innsendinger)
  if (!forst) return { tilstand: 'VENTER', neste: null }
  const forSent = innsendinger.some(i => i.hva !== 'SENDT' && i.frist < idag)
  switch (forst.hva) {
    case 'RETTES':
      return trengs(forSent ? 'FORFALT' : 'MANGLER', 'RETT_INNSENDING')
    case 'SVARES':
      return trengs(forSent ? 'FORFALT' : 'MANGLER', 'SVAR_STATSFORVALTEREN')
    case 'SENDES':
      return trengs(forSent ? 'FORFALT' : 'PAGAR', 'SEND_INN')
    case 'SENDT':
      return GJORT
  }
}

/** Who does it: the roles that may (docs/tilgang.md). */
export const HVEM: Record<Gjoremal, readonly Rolle[]> = {
  START_VURDERING: ['KOMMUNEOVERLEGE'],
  FULLFOR_VURDERING: ['KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER'],
  GODKJENN_VURDERING: ['KOMMUNELEDELSE'],
  NY_VURDERING: ['KOMMUNEOVERLEGE'],
  LAG_NORM: ['KOMMUNEOVERLEGE'],
  VEDTA_NORM: ['KOMMUNEOVERLEGE', 'KOMMUNELEDELSE'],
  REVIDER_NORM: ['KOMMUNEOVERLEGE'],
  REGISTRER_TIMER: ['KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER'],
  LAG_TILTAK: ['KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER'],
  FOLG_OPP_TILTAK: ['KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER'],
  SEND_INN: ['KOMMUNEOVERLEGE', 'KOMMUNELEDELSE'],
  RETT_INNSENDING: ['KOMMUNEOVERLEGE', 'KOMMUNELEDELSE'],
  SVAR_STATSFORVALTEREN: ['KOMMUNEOVERLEGE', 'KOMMUNELEDELSE'],
}

/** Is it a round that waits for it? */
export const erOmRunde = (gjoremal: Gjoremal): boolean =>
  gjoremal === 'SEND_INN' || gjoremal === 'RETT_INNSENDING' || gjoremal === 'SVAR_STATSFORVALTEREN'

/**
 * The one thing to do next: what a round waits for first, since others wait too; then what is overdue, then in the order of
 * the cycle. null = nothing. ta: which of them to look at; all unless said.
 */
export function nesteGjoremal(
  steg: readonly Steg[],
  ta: (gjoremal: Gjoremal) => boolean = () => true,
): Gjoremal | null {
  const aktuelle = steg.filter(s => s.neste !== null && ta(s.neste))
  const forst =
    aktuelle.find(s => s.steg === 'INNSENDING') ?? aktuelle.find(s => s.tilstand === 'FORFALT') ?? aktuelle[0]
  return forst?.neste ?? null
}
