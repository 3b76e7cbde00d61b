import type { Avdelingstype } from '../avdeling/typer'
import { beregnDekning } from '../beregning/dekning'
import type {
  Situasjon,
  SituasjonAvdeling,
  SituasjonBelegg,
  SituasjonLegeavtale,
} from '../beregning/situasjon'
import type { DekningSykehjem } from '../beregning/typer'
import type { Dato } from '../felles/dato'
import { avrundTilTekst } from '../felles/avrunding'
import { brok, sum } from '../felles/brok'
import type { Inndata, Typelinje } from './les'

/** The calculator has no date: everything holds on this one. */
const DAG: Dato = '2000-01-01'

export type Kalkyle = {
  /** The figures of the made sykehjem: one avdeling for each type. null where no places are given. */
  tall: DekningSykehjem | null
  /** Are any hours given? Without them nothing that needs hours is known: a blank is not 0. */
  harTimer: boolean
}

/** All figures, by the one door to the calculation over a sykehjem that is made of what was typed. */
export function regnUt(inndata: Inndata): Kalkyle {
  const [tall] = beregnDekning(tilSituasjon(inndata), DAG).sykehjem
  return {
    tall: tall && tall.plasser !== null ? tall : null,
    harTimer: inndata.timer !== null || inndata.typer.some(t => t.timer !== null),
  }
}

/** One sykehjem with an avdeling for each type that has places or hours, and the rates as its norm. */
export function tilSituasjon(inndata: Inndata): Situasjon {
  const brukt = inndata.typer.filter(t => t.plasser !== null || t.timer !== null)
  const beboere = fordelBeboere(inndata, brukt)
  const avdelinger = brukt.map(
    (t, i): SituasjonAvdeling => ({
      ...{ id: t.type, navn: t.type, type: t.type, apnet: null, nedlagt: null },
      belegg: belegg(t.plasser, beboere[i] ?? null),
    }),
  )
  return {
    kommunenummer: '',
    timerPerArsverk: inndata.timerPerArsverk,
    sykehjem: [
      {
        ...{ id: 'kalkulator', navn: '', eierform: 'KOMMUNAL', apnet: null, nedlagt: null },
        ...{ avdelinger, legeavtaler: legeavtaler(inndata) },
      },
    ],
    normer: [
      {
        ...{ id: 'kalkulator', gyldigFra: DAG },
        satser: inndata.typer.flatMap(({ type, sats }) =>
          sats ? [{ type, avdelingId: null, ...sats }] : [],
        ),
      },
    ],
  }
}

const belegg = (plasser: number | null, beboere: number | null): SituasjonBelegg[] =>
  plasser === null ? [] : [{ gjelderFra: DAG, plasser, beboere }]

const UTENFOR: readonly Avdelingstype[] = ['AVLASTNING', 'OYEBLIKKELIG_HJELP']

/**
 * Beboere of each type; null = unknown. A number for all of the sykehjem stands with the first type that counts in
 * the indicator: every rate here is per plass, so only the sum matters.
 */
function fordelBeboere({ typer, beboere }: Inndata, brukt: Typelinje[]): (number | null)[] {
  if (beboere === null || typer.some(t => t.beboere !== null)) return brukt.map(t => t.beboere)
  const forste = brukt.findIndex(t => t.plasser !== null && !UTENFOR.includes(t.type))
  return brukt.map((_, i) => (i === forste ? beboere : 0))
}

/** Hours by type are one avtale, fordelt; else those for hele sykehjemmet are one. */
function legeavtaler({ typer, timer }: Inndata): SituasjonLegeavtale[] {
  const perType = typer.flatMap(t => (t.timer === null ? [] : [{ avdelingId: t.type, timer: t.timer }]))
  const fordeling = perType.length > 0 ? perType : null
  const uketimer = fordeling ? avrundTilTekst(sum(fordeling.map(d => brok(d.timer))), 2) : timer
  if (uketimer === null) return []
  const versjon = { id: 'kalkulator', gjelderFra: DAG, gjelderTil: null, midlertidig: false }
  return [
    {
      ...{ id: 'kalkulator', navn: '', fravaer: [] },
      versjoner: [{ ...versjon, avtaleform: 'KOMMUNALT_ANSATT', uketimer, fordeling }],
    },
  ]
}
