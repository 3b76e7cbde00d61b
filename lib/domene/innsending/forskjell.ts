import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Innsendingsgrunnlag, Innsendingstall, Innsendingstekster } from './innhold'

/** The figures that are compared, in the order they are read. */
export const FORSKJELLSTALL = [
  ...(['plasser', 'beboere', 'normtimer', 'avtalteTimer', 'faktiskeTimer', 'dekning'] as const),
  ...(['udekket', 'udekketArsverk', 'timerPerBeboer'] as const),
] as const satisfies (keyof Innsendingstall)[]
export type Forskjellstall = (typeof FORSKJELLSTALL)[number]

/** One figure in both, as sent; null = not defined. */
export type Tallforskjell = {
  felt: Forskjellstall
  for: Desimal | number | null
  etter: Desimal | number | null
}

/** NY and BORTE: in one of the two only; tall then lists what it has. */
export type Linjeforskjell = { slag: 'NY' | 'BORTE' | 'ENDRET'; tall: Tallforskjell[] }

export const FORSKJELLSDELER = ['SLAG', 'NORM', 'VURDERING', 'PLAN', 'ADVARSLER', 'ARSVERK', 'KJOPT'] as const
/** What else is another. ARSVERK: the hours of an årsverk. KJOPT: hours bought; one that does not tell buys none. */
export type Forskjellsdel = (typeof FORSKJELLSDELER)[number]

export type Forskjell = {
  sum: Tallforskjell[]
  typer: (Linjeforskjell & { type: Avdelingstype })[]
  sykehjem: (Linjeforskjell & { id: string; navn: string })[]
  tekster: { felt: keyof Innsendingstekster; for: string; etter: string }[]
  /** Of questions that are in both: another round asks others. */
  svar: { sporsmalId: string; nummer: number; tekstNb: string; tekstNn: string; for: string; etter: string }[]
  annet: Forskjellsdel[]
}

/** What is another in the newer of two, figure by figure and text by text. Only what differs is listed. */
export function finnForskjell(for_: Innsendingsgrunnlag, etter: Innsendingsgrunnlag): Forskjell {
  return {
    sum: tallforskjeller(for_.tall?.sum ?? null, etter.tall?.sum ?? null),
    typer: linjer(for_.tall?.typer, etter.tall?.typer, t => t.type).map(({ nokkel: type, ...l }) => ({
      ...l,
      type,
    })),
    sykehjem: linjer(for_.tall?.sykehjem, etter.tall?.sykehjem, s => s.id).map(
      ({ nokkel: id, linje, ...l }) => ({ ...l, id, navn: linje.navn }),
    ),
    tekster: tekster(for_.tekster, etter.tekster),
    svar: svar(for_, etter),
    annet: FORSKJELLSDELER.filter(del => somTekst(DELER[del](for_)) !== somTekst(DELER[del](etter))),
  }
}

/** Is nothing another? */
export const erUendret = (f: Forskjell): boolean =>
  [f.sum, f.typer, f.sykehjem, f.tekster, f.svar, f.annet].every(liste => liste.length === 0)

const DELER: Record<Forskjellsdel, (g: Innsendingsgrunnlag) => unknown> = {
  SLAG: g => g.slag,
  NORM: g => g.norm,
  VURDERING: g => g.vurdering,
  PLAN: g => g.plan,
  ADVARSLER: g => g.advarsler,
  ARSVERK: g => g.timerPerArsverk,
  KJOPT: g => g.kjopt ?? [],
}

/** The same content is the same text, whatever the order of the fields. */
const somTekst = (verdi: unknown): string =>
  JSON.stringify(verdi, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  )

function tallforskjeller(for_: Innsendingstall | null, etter: Innsendingstall | null): Tallforskjell[] {
  return FORSKJELLSTALL.map(felt => ({
    felt,
    for: for_?.[felt] ?? null,
    etter: etter?.[felt] ?? null,
  })).filter(t => t.for !== t.etter)
}

function linjer<L extends Innsendingstall, N extends string>(
  for_: readonly L[] = [],
  etter: readonly L[] = [],
  nokkelAv: (linje: L) => N,
): (Linjeforskjell & { nokkel: N; linje: L })[] {
  const nokler = [...new Set([...etter, ...for_].map(nokkelAv))]
  return nokler.flatMap(nokkel => {
    const [a, b] = [for_, etter].map(i => i.find(l => nokkelAv(l) === nokkel) ?? null)
    const linje = b ?? a
    if (!linje) return []
    const slag = !a ? 'NY' : !b ? 'BORTE' : 'ENDRET'
    const tall = tallforskjeller(a ?? null, b ?? null)
    return slag === 'ENDRET' && tall.length === 0 ? [] : [{ nokkel, linje, slag, tall }]
  })
}

const TEKSTFELTER = [
  ...(['kommentar', 'arsak', 'arsakTekst', 'kontaktNavn', 'kontaktEpost', 'kontaktTelefon'] as const),
] satisfies (keyof Innsendingstekster)[]

const tekster = (for_: Innsendingstekster, etter: Innsendingstekster): Forskjell['tekster'] =>
  TEKSTFELTER.map(felt => ({ felt, for: for_[felt] ?? '', etter: etter[felt] ?? '' })).filter(
    t => t.for !== t.etter,
  )

function svar(for_: Innsendingsgrunnlag, etter: Innsendingsgrunnlag): Forskjell['svar'] {
  return etter.svar.flatMap(({ sporsmalId, nummer, tekstNb, tekstNn, svar: na }) => {
    const forrige = for_.svar.find(s => s.sporsmalId === sporsmalId)
    return !forrige || forrige.svar === na
      ? []
      : [{ sporsmalId, nummer, tekstNb, tekstNn, for: forrige.svar, etter: na }]
  })
}
