import type { Situasjon } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import { ordneNormer } from '../norm/historikk'
import type { Normversjon } from '../norm/versjon'
import { beregnLukking } from '../tiltak/lukking'
import { erForbiFrist } from '../tiltak/telling'
import type { Tiltak } from '../tiltak/typer'
import { erApent } from '../tiltak/varsler'
import type { Innsendingsgrunnlag } from './innhold'
import { timer } from './tall'

/** The vedtatt norm in force on the date, with the vedtak it rests on; null = none. */
export function normFor(normer: readonly Normversjon[], dato: Dato): Innsendingsgrunnlag['norm'] {
  const norm = ordneNormer(normer, dato).gjeldende?.norm
  if (!norm?.gyldigFra) return null
  return {
    ...{
      gyldigFra: norm.gyldigFra,
      revisjonsdato: norm.revisjonsdato,
      arkivsaksnummer: norm.arkivsaksnummer,
    },
    vedtak: norm.saksgang
      .filter(l => l.status === 'VEDTATT')
      .map(({ organ, motedato, saksnummer }) => ({ organ, motedato, saksnummer })),
    satser: norm.satser.map(({ type, sykehjemNavn, avdelingNavn, uketimer, per, basis, begrunnelse }) => ({
      ...{ type, sykehjemNavn, avdelingNavn, uketimer, per, basis, begrunnelse },
    })),
  }
}

/** What the plan closes of the gap on the date, and how it is followed up. */
export function planFor(
  situasjon: Situasjon,
  tiltak: readonly Tiltak[],
  dato: Dato,
): Innsendingsgrunnlag['plan'] {
  const { gap, lukket, gjenstar, innen } = beregnLukking(situasjon, tiltak, dato)
  const apne = tiltak.filter(erApent)
  return {
    ...{ gap: timer(gap), lukket: timer(lukket), gjenstar: timer(gjenstar), innen },
    ...{ aktive: apne.length, overFrist: apne.filter(t => erForbiFrist(t, dato)).length },
  }
}

/** When something was last evaluated: a tiltak, or the whole in a vurdering that is godkjent. null = never. */
export function sistEvaluert(
  tiltak: readonly Pick<Tiltak, 'evaluert'>[],
  vurdering: Pick<NonNullable<Innsendingsgrunnlag['vurdering']>, 'godkjent'> | null,
): Dato | null {
  const datoer = [vurdering?.godkjent ?? null, ...tiltak.map(t => t.evaluert)].filter(d => d !== null)
  return datoer.sort().at(-1) ?? null
}
