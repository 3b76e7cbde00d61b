import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Sporsmalsslag } from '../innsamling/typer'
import type { Grunnkode } from '../kvalitet/koder'
import type { Satsinnhold } from '../vurdering/innhold'
import type { Eierform } from '../sykehjem/typer'
import type { Rolle } from '../tilgang'
import type { Gaparsak, Innsendingsslag } from './typer'

/** The figures of one line as sent: hours with 2 decimals, percent with 1, never more. null = not defined. */
export type Innsendingstall = {
  plasser: number | null
  beboere: number | null
  beboereAntatt: boolean
  beboereIndikator: number | null
  normtimer: Desimal | null
  avtalteTimer: Desimal | null
  avtalteTimerMedSats: Desimal | null
  faktiskeTimer: Desimal | null
  dekning: Desimal | null
  dekningFaktisk: Desimal | null
  differanse: Desimal | null
  udekket: Desimal | null
  udekketAvdelinger: Desimal | null
  udekketFaktisk: Desimal | null
  /** À timerPerArsverk of the innhold. */
  udekketArsverk: Desimal | null
  timerPerBeboer: Desimal | null
  plasserPerArsverk: Desimal | null
  underNorm: boolean | null
  ufullstendig: boolean
}

export type Typelinje = Innsendingstall & { type: Avdelingstype }
export type Sykehjemslinje = Innsendingstall & { id: string; navn: string; eierform: Eierform }

/** A warning that was begrunnet before sending. nokkel: which one; verdi: the figure the reason stands for. */
export type SendtAdvarsel = {
  nokkel: string
  kode: string
  verdi: string
  verdier: Record<string, string | number>
  grunnkode: Grunnkode
  grunn: string
}

/** What the kommune wrote; '' = nothing. arsak null = no cause asked for (no gap). */
export type Innsendingstekster = {
  kommentar: string
  arsak: Gaparsak | null
  arsakTekst: string
  kontaktNavn: string
  kontaktEpost: string
  kontaktTelefon: string
}

export type Svarinnhold = {
  sporsmalId: string
  nummer: number
  slag: Sporsmalsslag
  tekstNb: string
  tekstNn: string
  /** Text as written, a number as decimal text, JA or NEI; '' = not answered. */
  svar: string
}

/** Hours bought from one other kommune, with its name in the register then. They are part of avtalteTimer. */
export type Kjopt = { fraKommune: string; navn: string; uketimer: Desimal }

/** What is reviewed before sending, and is sent only if it is still the same (grunnlagsmerke). */
export type Innsendingsgrunnlag = {
  skjema: 1
  innsamling: { id: string; tittel: string; aar: number; statusdato: Dato }
  kommune: { kommunenummer: string; navn: string; innbyggertall: number; kostragruppe: string }
  slag: Innsendingsslag
  timerPerArsverk: Desimal
  /** null for INGEN_SYKEHJEM. */
  tall: { sum: Innsendingstall; typer: Typelinje[]; sykehjem: Sykehjemslinje[] } | null
  /** Agreed hours bought from other kommuner on the status date. Absent: sent before this was told. */
  kjopt?: Kjopt[]
  /** The vedtatt norm in force on the status date; null = none. */
  norm: {
    gyldigFra: Dato
    revisjonsdato: Dato | null
    arkivsaksnummer: string
    vedtak: { organ: string; motedato: Dato | null; saksnummer: string }[]
    satser: Satsinnhold[]
  } | null
  /** The latest vurdering that is GODKJENT, and whether one is in work; null = there is none. */
  vurdering: {
    nummer: number
    status: 'UTKAST' | 'FERDIG' | 'GODKJENT'
    godkjent: Dato | null
    nesteDato: Dato | null
  } | null
  plan: {
    gap: Desimal | null
    lukket: Desimal | null
    gjenstar: Desimal | null
    innen: Dato | null
    aktive: number
    overFrist: number
  }
  tekster: Innsendingstekster
  svar: Svarinnhold[]
  advarsler: SendtAdvarsel[]
}

/** One version as it is frozen: everything a reader needs; nothing is looked up afterwards. */
export type Innsendingsinnhold = Innsendingsgrunnlag & {
  versjon: number
  referanse: string
  /** tid: ISO 8601 with zone. paVegneAv: the kommune, in words. */
  sendt: { tid: string; navn: string; rolle: Rolle; paVegneAv: string }
}

/** The content of a version from its text: written by this program, and frozen since. */
export const lesInnhold = (tekst: string): Innsendingsinnhold => JSON.parse(tekst) as Innsendingsinnhold
