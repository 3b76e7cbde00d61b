import type Fraction from 'fraction.js'
import { beregnDekning } from '../beregning/dekning'
import type { Situasjon } from '../beregning/situasjon'
import { beregnUtvikling } from '../beregning/utvikling'
import { type Dato, plussAar } from '../felles/dato'
import { utenforGruppen } from '../innsending/kontroll/indikator'
import { plan } from '../innsending/kontroll/syklus'
import { type Avviksvurdering, finnAvvik } from '../kvalitet/avvik'
import { finnRadfeil, type Radfeil } from '../kvalitet/radfeil'
import type { Alvor, Merknad } from '../kvalitet/typer'
import type { Normversjon } from '../norm/versjon'
import type { Referansetall } from '../referanse/legetimer'
import type { Tiltak } from '../tiltak/typer'
import { forfalte } from '../tiltak/varsler'
import { alvorFor, GJELDER_IKKE, type Ikkegrunn, REGELKODER, type Regelkode } from './regelverk'

/** What the page rests on. merknader: as kvalitet/finnMerknader says of the date. */
export type Kvalitetskilder = {
  situasjon: Situasjon
  merknader: readonly Merknad[]
  normer: readonly Normversjon[]
  tiltak: readonly Tiltak[]
  /** What legetimer per beboer is held against. */
  referanse: Referansetall
  /** When something was last evaluated; null = never. */
  sistEvaluert: Dato | null
  idag: Dato
}

/** A figure that stands out, or a rule about the plan: what was found, in values for its text. */
export type Andrefunn = { nokkel: string; verdier: Record<string, string | number>; tiltakId?: string }

export type Regeltilstand = {
  kode: Regelkode
  alvor: Alvor
  /** null unless the rule does not apply. */
  ikke: Ikkegrunn | null
  radfeil: Radfeil[]
  merknader: Merknad[]
  andre: Andrefunn[]
}

/** The kommune's own history: month-ends of the last three years, and today. */
export type Historikk = {
  felt: 'timerPerBeboer' | 'dekning'
  vurdering: Avviksvurdering<Dato>
  idag: Fraction | null
}

export type Datakvalitet = { regler: Regeltilstand[]; historikk: Historikk[] }

export const antallFunn = (r: Regeltilstand): number => r.radfeil.length + r.merknader.length + r.andre.length

/** Every rule with its state on the date. */
export function vurderDatakvalitet(k: Kvalitetskilder): Datakvalitet {
  const { situasjon, tiltak, idag } = k
  const dekning = beregnDekning(situasjon, idag)
  const grunnlag = { situasjon, dekning, tiltak, ifjor: beregnDekning(situasjon, plussAar(idag, -1)) }
  const radfeil = finnRadfeil(situasjon, vedtaksdatoer(k.normer), idag)
  const historikk = lagHistorikk(situasjon, idag)
  const andre: Partial<Record<Regelkode, Andrefunn[]>> = {
    ...planfunn(k, dekning.norm),
    AVVIK_TIMER_PER_BEBOER: historiske(historikk[0]),
    AVVIK_DEKNING: historiske(historikk[1]),
    UTENFOR_GRUPPEN: utenforGruppen({ referanse: k.referanse, dekning }).map(({ nokkel, verdier }) => ({
      nokkel,
      verdier,
    })),
  }
  const regler = REGELKODER.map(
    (kode): Regeltilstand => ({
      ...{ kode, alvor: alvorFor(kode) },
      ikke: GJELDER_IKKE[kode](grunnlag) ?? forLite(kode, historikk),
      radfeil: radfeil.filter(f => f.kode === kode),
      merknader: k.merknader.filter(m => m.kode === kode),
      andre: andre[kode] ?? [],
    }),
  )
  // What is found is told, whatever the condition says.
  return { historikk, regler: regler.map(r => (antallFunn(r) > 0 ? { ...r, ikke: null } : r)) }
}

const vedtaksdatoer = (normer: readonly Normversjon[]) =>
  normer
    .filter(n => n.status === 'VEDTATT')
    .flatMap(({ id: normId, gyldigFra, saksgang }) =>
      saksgang.flatMap(({ motedato }) => (motedato && gyldigFra ? [{ normId, gyldigFra, motedato }] : [])),
    )

/** The rules about the plan on the date, and which tiltak they are about. */
function planfunn(
  { tiltak, sistEvaluert, idag }: Kvalitetskilder,
  norm: { gyldigFra: Dato } | null,
): Partial<Record<Regelkode, Andrefunn[]>> {
  const forbi = forfalte(tiltak, idag)
  const grunnlag = { norm, plan: { overFrist: forbi.length }, innsamling: { statusdato: idag } }
  const koder = plan({ grunnlag, sistEvaluert }).map(f => f.kode)
  return {
    TILTAK_FORBI_FRIST: koder.includes('TILTAK_FORBI_FRIST')
      ? forbi.map(t => ({
          nokkel: t.id,
          tiltakId: t.id,
          verdier: { tittel: t.tittel, frist: t.frist ?? '' },
        }))
      : [],
    UTEN_EVALUERING: koder.includes('UTEN_EVALUERING')
      ? [{ nokkel: 'UTEN_EVALUERING', verdier: { sist: sistEvaluert ?? '' } }]
      : [],
  }
}

const AAR = 3

function lagHistorikk(situasjon: Situasjon, idag: Dato): Historikk[] {
  const { maneder, trinn } = beregnUtvikling(situasjon, plussAar(idag, -AAR), idag)
  const naa = trinn.at(-1)?.sum
  return (['timerPerBeboer', 'dekning'] as const).map(felt => {
    const verdier = [...maneder, ...(naa ? [{ ...naa, dato: idag }] : [])].flatMap(m =>
      m[felt] === null ? [] : [{ nokkel: m.dato, verdi: m[felt] }],
    )
    const unike = [...new Map(verdier.map(v => [v.nokkel, v])).values()]
    return { felt, vurdering: finnAvvik(unike), idag: naa?.[felt] ?? null }
  })
}

/** Each date that stands out; its figure is told from the history. */
const historiske = (h: Historikk | undefined): Andrefunn[] =>
  h?.vurdering.tilstand === 'VURDERT'
    ? h.vurdering.avvik.map(({ nokkel }) => ({ nokkel, verdier: { dato: nokkel } }))
    : []

function forLite(kode: Regelkode, historikk: readonly Historikk[]): Ikkegrunn | null {
  const h =
    kode === 'AVVIK_TIMER_PER_BEBOER' ? historikk[0] : kode === 'AVVIK_DEKNING' ? historikk[1] : undefined
  switch (h?.vurdering.tilstand) {
    case 'FOR_FAA':
      return 'FOR_FAA_VERDIER'
    case 'UTEN_SPREDNING':
      return 'UTEN_SPREDNING'
    default:
      return null
  }
}
