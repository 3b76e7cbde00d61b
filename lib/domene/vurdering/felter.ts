import type { Dato } from '../felles/dato'
import {
  BEHOV,
  BEHOVSFAKTORER,
  DELER,
  type Del,
  FORSVARLIG,
  type Forsvarlig,
  IVARETAKELSER,
  OPPGAVER,
  type Svar,
  feltnokkel,
} from './typer'

/** FLAGG: 'JA' or ''. BRUKER: the id of a colleague. TALL: a whole number. PROSENT: one decimal at most. */
export const FELTSLAG = ['TEKST', 'VALG', 'TALL', 'PROSENT', 'DATO', 'BRUKER', 'FLAGG'] as const
export type Feltslag = (typeof FELTSLAG)[number]

/** Reads another answer about the same unit (kommune, or the same sykehjem); '' = not answered. */
export type LesSvar = (felt: string) => string

/** uenig: the number and the judgement that stands disagree for this sykehjem (see uenighet.ts). */
type Krav = (les: LesSvar, uenig: boolean) => boolean

export type Felt = {
  felt: string
  del: Del
  /** Answered for each open sykehjem; else once for the kommune. */
  perSykehjem: boolean
  slag: Feltslag
  /** Of VALG: what can be chosen. */
  valg?: readonly string[]
  /** Of TEKST: the most characters. */
  maks?: number
  /** Must it be answered before the vurdering can be FERDIG? */
  krav: Krav
}

export const HYPPIGHETER = ['HALVARLIG', 'ARLIG', 'ANNETHVERT_AR'] as const

/** The most characters of a text answer, and of a begrunnelse. */
const LANG = 10_000
const KORT = 2_000

const alltid: Krav = () => true
const aldri: Krav = () => false
const tekst = (felt: string, krav: Krav, maks = LANG) => ({ felt, slag: 'TEKST' as const, maks, krav })
const valg = (felt: string, fra: readonly string[]) => ({
  ...{ felt, slag: 'VALG' as const, valg: fra, krav: alltid },
})
const annet = (felt: string, slag: Feltslag, krav: Krav = aldri) => ({ felt, slag, krav })

/** Ends the name of a begrunnelse, after that of the question it belongs to. */
export const BEGRUNNELSE = '.begrunnelse'

/** A choice, and the begrunnelse that some of its answers (never the blank one) ask for. */
const medBegrunnelse = (felt: string, fra: readonly string[], utenfor: readonly string[]) => [
  valg(felt, fra),
  tekst(felt + BEGRUNNELSE, les => les(felt) !== '' && !utenfor.includes(les(felt)), KORT),
]

const DELENE = {
  A: [tekst('A.utvikling', alltid), tekst('A.tall', aldri)],
  B: [
    tekst('B.krav', alltid),
    tekst('B.tjenester', alltid),
    ...['B.boligerAntall', 'B.boligerBeboere', 'B.boligerFastleger'].map(f => annet(f, 'TALL')),
    tekst('B.boliger', aldri),
  ],
  C: [tekst('C.samlet', aldri)],
  D: [tekst('D.innhold', alltid), tekst('D.mengde', alltid)],
  E: [
    tekst('E.hvordan', alltid),
    valg('E.hyppighet', HYPPIGHETER),
    tekst('E.hvem', alltid, KORT),
    annet('E.nesteDato', 'DATO', alltid),
  ],
} satisfies Record<Del, Omit<Felt, 'del' | 'perSykehjem'>[]>

const FORSVARLIGFELT = 'B.forsvarlig'

/** Asked for where the answer is DELVIS or NEI, and where judgement and number disagree. */
const forsvarligBegrunnelse: Krav = (les, uenig) =>
  uenig || les(FORSVARLIGFELT) === 'DELVIS' || les(FORSVARLIGFELT) === 'NEI'

const HVERT_SYKEHJEM = [
  ...BEHOVSFAKTORER.flatMap(f => medBegrunnelse(`B.behov.${f}`, BEHOV, ['SOM_FORVENTET'])),
  ...OPPGAVER.flatMap(o => medBegrunnelse(`B.oppgave.${o}`, IVARETAKELSER, ['IVARETATT'])),
  ...['B.utenforArbeidstid', 'B.ferie', 'B.kontinuitet', 'B.kompetanse'].map(f => tekst(f, alltid)),
  annet('B.andelLegevurdert', 'PROSENT'),
  annet('B.andelLegemiddelgjennomgang', 'PROSENT'),
  valg(FORSVARLIGFELT, FORSVARLIG),
  tekst(FORSVARLIGFELT + BEGRUNNELSE, forsvarligBegrunnelse, KORT),
  annet('B.vurdert', 'FLAGG', alltid),
]

/**
 * Every question of the vurdering, in the order it is read: the five factors of rundskriv I-4/2007. Each section has
 * one who is ansvarlig for it, and a mark that he or she counts it as done.
 */
export const FELTER: readonly Felt[] = DELER.flatMap(del => [
  ...[annet(`${del}.ansvarlig`, 'BRUKER'), ...DELENE[del]].map(f => ({ ...f, del, perSykehjem: false })),
  ...(del === 'B' ? HVERT_SYKEHJEM.map(f => ({ ...f, del, perSykehjem: true })) : []),
  { ...annet(`${del}.ferdig`, 'FLAGG'), del, perSykehjem: false },
])

const ETTER_NAVN = new Map(FELTER.map(f => [f.felt, f]))

/** The question with this name; null when there is none. */
export const finnFelt = (felt: string): Felt | null => ETTER_NAVN.get(felt) ?? null

/** An answer as it stands; '' = not answered, or emptied again. */
export const verdiAv = (svar: Svar, felt: string, sykehjemId: string | null = null): string =>
  svar[feltnokkel(felt, sykehjemId)]?.verdi ?? ''

/** The judgement beside the number; null = not made. */
export const forsvarligFor = (svar: Svar, sykehjemId: string): Forsvarlig | null =>
  FORSVARLIG.find(f => f === verdiAv(svar, FORSVARLIGFELT, sykehjemId)) ?? null

/** The reverse of feltnokkel. */
export function delNokkel(nokkel: string): { felt: string; sykehjemId: string | null } {
  const skille = nokkel.indexOf('@')
  return skille < 0
    ? { felt: nokkel, sykehjemId: null }
    : { felt: nokkel.slice(0, skille), sykehjemId: nokkel.slice(skille + 1) }
}

/** When the work is to be looked at again (E.nesteDato); null = not answered. */
export const nesteDato = (svar: Svar): Dato | null => verdiAv(svar, 'E.nesteDato') || null
