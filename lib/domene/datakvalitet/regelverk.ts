import type { Dekning } from '../beregning/typer'
import type { Situasjon } from '../beregning/situasjon'
import { FEILKODER, type Feilkode } from '../kvalitet/radfeil'
import { type Alvor, MERKNADSKODER, type Merknadskode } from '../kvalitet/typer'
import type { Tiltak } from '../tiltak/typer'

/** Rules about the plan, and those that hold figures against others: they live where they are found (innsending/kontroll, kvalitet/avvik). */
export const PLANKODER = ['TILTAK_FORBI_FRIST', 'UTEN_EVALUERING'] as const
export const AVVIKSKODER = ['AVVIK_TIMER_PER_BEBOER', 'AVVIK_DEKNING', 'UTENFOR_GRUPPEN'] as const
export type Plankode = (typeof PLANKODER)[number]
export type Avvikskode = (typeof AVVIKSKODER)[number]

/** Every rule of data quality (beregning.md § 5): the one list. */
export const REGELKODER = [...FEILKODER, ...MERKNADSKODER, ...PLANKODER, ...AVVIKSKODER] as const
export type Regelkode = Feilkode | Merknadskode | Plankode | Avvikskode

const INFO: readonly Regelkode[] = ['INGEN_NORM', 'MANGLER_BELEGG', 'INGEN_AVDELING', 'BEBOERE_ANTATT']

/** How grave a rule's findings are. Outliers of the kommune's own history only inform. */
export function alvorFor(kode: Regelkode): Alvor {
  if (FEILKODER.some(k => k === kode)) return 'FEIL'
  return INFO.includes(kode) || kode.startsWith('AVVIK_') ? 'INFO' : 'ADVARSEL'
}

/** Why a rule has nothing to look at. */
export const IKKEGRUNNER = [
  ...(['INGEN_SYKEHJEM', 'INGEN_AVTALER', 'INGEN_FORDELING', 'INGEN_FRAVAER', 'INGEN_NORM'] as const),
  ...(['INGEN_TALL_I_FJOR', 'INGEN_OHD', 'INGEN_BEBOERE', 'INGEN_PLAN', 'FOR_FAA_VERDIER'] as const),
  'UTEN_SPREDNING',
] as const
export type Ikkegrunn = (typeof IKKEGRUNNER)[number]

/** What decides whether a rule has anything to look at. */
export type Regelgrunnlag = {
  situasjon: Situasjon
  dekning: Dekning
  ifjor: Dekning
  tiltak: readonly Tiltak[]
}

type Vilkar = (g: Regelgrunnlag) => Ikkegrunn | null

const hvis =
  (mangler: (g: Regelgrunnlag) => boolean, grunn: Ikkegrunn): Vilkar =>
  g =>
    mangler(g) ? grunn : null
const avtaler = ({ situasjon }: Regelgrunnlag) => situasjon.sykehjem.flatMap(s => s.legeavtaler)

const ALLTID: Vilkar = () => null
const APNE = hvis(g => g.dekning.sykehjem.length === 0, 'INGEN_SYKEHJEM')
const REGISTRERTE = hvis(g => g.situasjon.sykehjem.length === 0, 'INGEN_SYKEHJEM')
const AVTALER = hvis(g => avtaler(g).length === 0, 'INGEN_AVTALER')
const FRAVAER = hvis(g => avtaler(g).every(l => l.fravaer.length === 0), 'INGEN_FRAVAER')
const FORDELING = hvis(
  g => avtaler(g).every(l => l.versjoner.every(v => v.fordeling === null)),
  'INGEN_FORDELING',
)
const NORMER = hvis(g => g.situasjon.normer.length === 0, 'INGEN_NORM')
const GJELDENDE_NORM = hvis(g => g.dekning.norm === null, 'INGEN_NORM')
const PLAN = hvis(g => g.tiltak.length === 0, 'INGEN_PLAN')
const BEBOERE = hvis(g => g.dekning.sum.timerPerBeboer === null, 'INGEN_BEBOERE')

/** When each rule does not apply. null = it does. */
export const GJELDER_IKKE: Record<Regelkode, Vilkar> = {
  DATO_UTENFOR_GRENSENE: REGISTRERTE,
  TIL_FOR_FRA: REGISTRERTE,
  AAR_UTEN_FIRE_SIFRE: REGISTRERTE,
  NEGATIVT_TALL: REGISTRERTE,
  DELER_SUMMERER_IKKE: FORDELING,
  VIKAR_OVER_FRAVAER: FRAVAER,
  TO_NORMER_SAMME_DATO: NORMER,
  VEDTAK_FRAM_I_TID: NORMER,
  UKJENT_ENHET: FORDELING,
  TO_RADER_SAMME_NOKKEL: REGISTRERTE,
  NAVN_OPPTATT: REGISTRERTE,
  TIMER_PER_BEBOER: BEBOERE,
  STOR_ENDRING: hvis(
    g => !g.dekning.sykehjem.some(s => g.ifjor.sykehjem.some(f => f.id === s.id)),
    'INGEN_TALL_I_FJOR',
  ),
  BEBOERE_OVER_PLASSER: APNE,
  SATS_UNDER_FORSLAG: GJELDENDE_NORM,
  BARE_LANGTID: APNE,
  TIMER_UTEN_PLASSER: AVTALER,
  MANGE_TIMER: AVTALER,
  INGEN_TIMER: APNE,
  FRAVAER_UTEN_AVTALE: FRAVAER,
  GAMMEL_NORM: GJELDENDE_NORM,
  TIMER_PA_STENGT_AVDELING: FORDELING,
  TIMER_IKKE_FORDELT_MED_OHD: hvis(
    g => !g.dekning.typer.some(t => t.type === 'OYEBLIKKELIG_HJELP'),
    'INGEN_OHD',
  ),
  INGEN_NORM: ALLTID,
  MANGLER_BELEGG: APNE,
  INGEN_AVDELING: APNE,
  BEBOERE_ANTATT: APNE,
  TILTAK_FORBI_FRIST: PLAN,
  UTEN_EVALUERING: GJELDENDE_NORM,
  AVVIK_TIMER_PER_BEBOER: BEBOERE,
  AVVIK_DEKNING: GJELDENDE_NORM,
  UTENFOR_GRUPPEN: BEBOERE,
}
