import type Fraction from 'fraction.js'
import { beregnDekning } from '../beregning/dekning'
import type { Desimal, Situasjon } from '../beregning/situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import type { Dato } from '../felles/dato'
import { ordneNormer } from '../norm/historikk'
import type { Normversjon } from '../norm/versjon'
import type { Norminnhold, Vurderingsinnhold } from './innhold'

/** The norm in force on the date, those decided for later, and the draft, each with what its rates give that day. */
export function norminnhold(
  normer: readonly Normversjon[],
  situasjon: Situasjon,
  dato: Dato,
): Vurderingsinnhold['norm'] {
  const { gjeldende, kommende, utkast } = ordneNormer(normer, dato)
  const ta = (norm: Normversjon) => ett(norm, situasjon, dato)
  return {
    gjeldende: gjeldende && ta(gjeldende.norm),
    kommende: kommende.map(l => ta(l.norm)),
    utkast: utkast && ta(utkast),
  }
}

function ett(norm: Normversjon, situasjon: Situasjon, dato: Dato): Norminnhold {
  const { status, gyldigFra, revisjonsdato, arkivsaksnummer, innhold, satser } = norm
  const { sum, typer } = beregnDekning(
    { ...situasjon, normer: [{ id: norm.id, gyldigFra: dato, satser }] },
    dato,
  )
  return {
    ...{ status, gyldigFra, revisjonsdato, arkivsaksnummer, innhold },
    satser: satser.map(({ type, sykehjemNavn, avdelingNavn, uketimer, per, basis, begrunnelse }) => ({
      ...{ type, sykehjemNavn, avdelingNavn, uketimer, per, basis, begrunnelse },
    })),
    effekt: {
      typer: typer.map(t => ({
        ...{ type: t.type, plasser: t.plasser },
        ...{ normtimer: timer(t.normtimer), udekket: timer(t.udekket) },
      })),
      sum: {
        ...{ plasser: sum.plasser, normtimer: timer(sum.normtimer), avtalteTimer: timer(sum.avtalteTimer) },
        dekning: sum.dekning && avrundTilTekst(sum.dekning, 1),
        udekket: timer(sum.udekket),
      },
    },
  }
}

const timer = (t: Fraction | null): Desimal | null => t && avrundTilTekst(t, 2)
