import type { Begrunnelse } from '../advarsel/regler'
import { beregnDekning } from '../beregning/dekning'
import type { Situasjon } from '../beregning/situasjon'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import { finnMerknader } from '../kvalitet/finn-merknader'
import type { Normversjon } from '../norm/versjon'
import type { Referansetall } from '../referanse/legetimer'
import type { Tiltak } from '../tiltak/typer'
import { begrunn, sendteAdvarsler } from './begrunn'
import type { Innsendingsgrunnlag, Innsendingsinnhold, Innsendingstekster, Kjopt } from './innhold'
import { finnKontroller, type Kontroll } from './kontroll'
import { flettSituasjon, laasUtkast, type Returnert, tallErAapne } from './korreksjon'
import { kjopteTimer } from './kjopt'
import { normFor, planFor, sistEvaluert } from './sammendrag'
import { sendteLinjer } from './tall'
import type { Innsendingsslag } from './typer'
import type { Utkast } from './utkast'

/** What an innsending is made of, as it stands: rows, not figures. */
export type Kilder = {
  innsamling: Innsamling
  kommune: Innsamlingskommune
  slag: Innsendingsslag
  situasjon: Situasjon
  /** Names in the register of kommuner hours are bought from, by number. */
  kommunenavn: Readonly<Record<string, string>>
  /** Every version of the norm. */
  normer: readonly Normversjon[]
  vurdering: Innsendingsgrunnlag['vurdering']
  tiltak: readonly Tiltak[]
  utkast: Utkast
  /** The reasons given in the kommune. */
  begrunnelser: readonly Begrunnelse[]
  /** What was sent in the last round and is levert; null = nothing. INGEN_ENDRING takes its texts. */
  forrige: Innsendingsinnhold | null
  /** What the checks hold legetimer per beboer against. */
  referanse: Referansetall
  /** The version that was sent back; null when nothing is locked. */
  returnert: Returnert | null
}

export type LagetGrunnlag = {
  grunnlag: Innsendingsgrunnlag
  /** The rows its figures were reckoned from. */
  situasjon: Situasjon
  kontroller: Kontroll[]
}

/** What would be sent, and what the checks say of it. Pure: the same in gives the same out, byte for byte. */
export function lagGrunnlag(kilder: Kilder): LagetGrunnlag {
  const { innsamling, kommune, slag, forrige, returnert } = kilder
  const situasjon = returnert ? flettSituasjon(returnert, kilder.situasjon) : kilder.situasjon
  const dekning = beregnDekning(situasjon, innsamling.statusdato)
  const kjopt = kjopteTimer(situasjon, dekning, kilder.kommunenavn)
  const utkast = returnert ? laasUtkast(kilder.utkast, returnert) : kilder.utkast
  const tekster = slag === 'INGEN_ENDRING' && forrige ? forrige.tekster : utkast.tekster
  const felles = {
    ...hode(innsamling, kommune),
    slag,
    tekster: medArsak(tekster, dekning.sum.underNorm === true),
    svar: svarene(innsamling, utkast),
  }
  const laast = returnert !== null && !tallErAapne(returnert.deler)
  const uten = laast
    ? { ...felles, ...somSendt(returnert.innhold) }
    : { ...felles, ...avIdag({ ...kilder, situasjon }, returnert), ...tallene(slag, dekning, kjopt) }
  const funn = finnKontroller(
    {
      ...{ grunnlag: uten, dekning, merknader: finnMerknader(situasjon, innsamling.statusdato) },
      ...{
        sporsmal: innsamling.sporsmal,
        forrige,
        referanse: kilder.referanse,
        sistEvaluert: sistEvaluert(kilder.tiltak, uten.vurdering),
      },
    },
    { bareTekster: laast },
  )
  const kontroller = begrunn(funn, {
    ...{ grunner: utkast.grunner, begrunnelser: kilder.begrunnelser },
    ...{ sendt: [returnert?.innhold, forrige].flatMap(i => i?.advarsler ?? []) },
    sendtForst: returnert !== null,
  })
  const advarsler = laast ? returnert.innhold.advarsler : sendteAdvarsler(kontroller)
  return { grunnlag: { ...uten, advarsler }, situasjon, kontroller }
}

const hode = ({ id, tittel, aar, statusdato }: Innsamling, k: Innsamlingskommune) => ({
  skjema: 1 as const,
  innsamling: { id, tittel, aar, statusdato },
  kommune: {
    ...{ kommunenummer: k.kommunenummer, navn: k.navn },
    ...{ innbyggertall: k.innbyggertall, kostragruppe: k.kostragruppe },
  },
})

/** What goes with figures that are not open: nothing is reckoned anew. */
const somSendt = ({ timerPerArsverk, tall, kjopt, norm, vurdering, plan }: Innsendingsinnhold) => ({
  ...{ timerPerArsverk, tall, norm, vurdering, plan, ...(kjopt && { kjopt }) },
})

/** Norm, vurdering and plan on the status date. In a correction the vurdering stands as it was sent. */
const avIdag = (k: Kilder, returnert: Returnert | null) => ({
  norm: normFor(k.normer, k.innsamling.statusdato),
  vurdering: returnert ? returnert.innhold.vurdering : k.vurdering,
  plan: planFor(k.situasjon, k.tiltak, k.innsamling.statusdato),
})

const tallene = (slag: Innsendingsslag, dekning: ReturnType<typeof beregnDekning>, kjopt: Kjopt[]) => ({
  ...{ timerPerArsverk: dekning.timerPerArsverk, kjopt: slag === 'INGEN_SYKEHJEM' ? [] : kjopt },
  tall: slag === 'INGEN_SYKEHJEM' ? null : sendteLinjer(dekning),
})

/** Without a gap no cause is asked for, and none is sent. */
const medArsak = (tekster: Innsendingstekster, harGap: boolean): Innsendingstekster =>
  harGap ? tekster : { ...tekster, arsak: null, arsakTekst: '' }

const svarene = ({ sporsmal }: Innsamling, { svar }: Utkast): Innsendingsgrunnlag['svar'] =>
  sporsmal.map(({ id, nummer, slag, tekstNb, tekstNn }) => ({
    ...{ sporsmalId: id, nummer, slag, tekstNb, tekstNn, svar: svar[id] ?? '' },
  }))
