import type Fraction from 'fraction.js'
import type { DekningSykehjem, Dekning } from '../beregning/typer'
import { erOhd } from '../beregning/sykehjem'
import { brok, minst, NULL } from '../felles/brok'
import type { Dato } from '../felles/dato'
import type { Tiltak } from './typer'

/** What the calculation needs to know of a tiltak. */
export type Planlagt = Pick<
  Tiltak,
  'id' | 'status' | 'sykehjemId' | 'avdelingId' | 'type' | 'effektTimer' | 'effektFra' | 'frist'
>

/** OVER_GAPET: its unit has no gap left to close. UTEN_NORM: no norm in force, so nobody knows the gap. */
export const TELLER_IKKE = [
  'FORBI_FRIST',
  'GJENNOMFORT',
  'AVBRUTT',
  'UTEN_EFFEKT',
  'OVER_GAPET',
  'UTEN_NORM',
] as const
export type TellerIkke = (typeof TELLER_IKKE)[number]

/** frist is the last day in time; null = no frist, never past. */
export const erForbiFrist = ({ frist }: Pick<Tiltak, 'frist'>, idag: Dato): boolean =>
  frist !== null && frist < idag

/** Why a tiltak closes nothing whatever the gap is; null when it may. */
export function grunnForSeg(tiltak: Planlagt, idag: Dato): TellerIkke | null {
  if (tiltak.status === 'GJENNOMFORT' || tiltak.status === 'AVBRUTT') return tiltak.status
  if (erForbiFrist(tiltak, idag)) return 'FORBI_FRIST'
  return tiltak.effektTimer === null || brok(tiltak.effektTimer).lte(0) ? 'UTEN_EFFEKT' : null
}

/** When the effect is expected: effektFra, else frist; null = nobody has said. */
export const virkerFra = ({ effektFra, frist }: Planlagt): Dato | null => effektFra ?? frist

/** Earliest effect first, those without a date last: whoever comes first gets the hours of a gap two share. */
export const iRekkefolge = (tiltak: readonly Planlagt[]): Planlagt[] =>
  [...tiltak].sort((a, b) => {
    const [fra, til] = [virkerFra(a) ?? '9999-12-31', virkerFra(b) ?? '9999-12-31']
    return fra < til ? -1 : fra > til ? 1 : a.id < b.id ? -1 : 1
  })

/** Uketimer that each tiltak closes of the gap of one date, in the order given. 0 = its unit has nothing left. */
export function tellTimer(dekning: Dekning, tiltak: readonly Planlagt[]): { id: string; timer: Fraction }[] {
  const brukt = new Map<string, Fraction>()
  return tiltak.map(t => {
    const grenser = grenserFor(t, dekning)
    const igjen = grenser.map(g => g.gap.sub(brukt.get(g.enhet) ?? NULL))
    const timer = igjen.reduce(minst, brok(t.effektTimer ?? '0'))
    for (const g of grenser) brukt.set(g.enhet, (brukt.get(g.enhet) ?? NULL).add(timer))
    return { id: t.id, timer }
  })
}

type Grense = { enhet: string; gap: Fraction }

/**
 * The gaps a tiltak must fit in, its own unit's and those around it: avdeling (only where the home's hours are fordelt
 * on avdelinger and it has a gap figure), sykehjem, kommune. A unit without a gap figure, or closed, has nothing to
 * close. OYEBLIKKELIG_HJELP is in no sum.
 */
function grenserFor(tiltak: Planlagt, { sum, sykehjem }: Dekning): Grense[] {
  const kommune = { enhet: 'kommune', gap: sum.udekket ?? NULL }
  if (tiltak.sykehjemId === null)
    return [tiltak.type !== null && erOhd({ type: tiltak.type }) ? { ...kommune, gap: NULL } : kommune]
  const hjem = sykehjem.find(s => s.id === tiltak.sykehjemId)
  const rundt = [kommune, { enhet: tiltak.sykehjemId, gap: hjem?.udekket ?? NULL }]
  return hjem ? [...rundt, ...avdelingsgrense(tiltak, hjem)] : rundt
}

function avdelingsgrense({ avdelingId, type }: Planlagt, hjem: DekningSykehjem): Grense[] {
  const avdeling = hjem.avdelinger.find(a => a.id === avdelingId)
  const enhet = `${hjem.id}/${avdelingId ?? 'ohd'}`
  if (erOhd({ type: avdeling?.type ?? type })) return [{ enhet, gap: NULL }]
  return hjem.timerFordelt && avdeling?.udekket ? [{ enhet, gap: avdeling.udekket }] : []
}
