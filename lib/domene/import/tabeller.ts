import { AVDELINGSTYPER } from '../avdeling/typer'
import { MAKS_PLASSER } from '../belegg/schema'
import { FRAVAERSARSAKER } from '../fravaer/typer'
import { MAKS_AVTALENAVN } from '../legeavtale/schema'
import { AVTALEFORMER } from '../legeavtale/typer'
import { BASISER } from '../norm/typer'
import { MAKS_BEGRUNNELSE } from '../norm/utkast-schema'
import { MAKS_NAVN } from '../sykehjem/schema'
import { EIERFORMER } from '../sykehjem/typer'
import * as k from './kolonner'
import type { Tabellnavn } from './typer'

const MAKS_PER = 100_000
const MAKS_VEDTAKSTEKST = 200

/** The six tables and their columns, as the import promises them. */
export const TABELLER = {
  sykehjem: {
    sykehjem: k.navn(MAKS_NAVN),
    eierform: k.valg(EIERFORMER),
    organisasjonsnummer: k.organisasjonsnummer(),
    apnet: k.apnetDato(),
    nedlagt: k.nedlagtDato(),
  },
  avdelinger: {
    sykehjem: k.navn(MAKS_NAVN),
    avdeling: k.navn(MAKS_NAVN),
    type: k.valg(AVDELINGSTYPER),
    apnet: k.apnetDato(),
    nedlagt: k.nedlagtDato(),
  },
  belegg: {
    sykehjem: k.navn(MAKS_NAVN),
    avdeling: k.navn(MAKS_NAVN),
    gjelder_fra: k.fraDato(),
    plasser: k.heltall({ min: 0, maks: MAKS_PLASSER }),
    beboere: k.heltall({ min: 0, maks: MAKS_PLASSER }, { tom: true }),
  },
  legeavtaler: {
    sykehjem: k.navn(MAKS_NAVN),
    avtale: k.navn(MAKS_AVTALENAVN),
    avtaleform: k.valg(AVTALEFORMER),
    uketimer: k.timer(),
    gjelder_fra: k.fraDato(),
    gjelder_til: k.tilDato(),
    avdeling: k.valgfrittNavn(MAKS_NAVN),
    timer_avdeling: k.timer({ tom: true }),
    kjopt_fra: k.kanUtelates(k.kommune()),
    midlertidig: k.kanUtelates(k.jaNei()),
  },
  fravaer: {
    sykehjem: k.navn(MAKS_NAVN),
    avtale: k.navn(MAKS_AVTALENAVN),
    fra: k.fraDato(),
    til: k.tilDato(),
    timer: k.timer({ tom: true }),
    vikartimer: k.timer({ tom: true }),
    arsak: k.kanUtelates(k.valg(FRAVAERSARSAKER, { tom: true })),
  },
  normer: {
    gyldig_fra: k.fraDato(),
    type: k.valg(AVDELINGSTYPER, { nokkel: true }),
    sykehjem: k.kanUtelates(k.valgfrittNavn(MAKS_NAVN)),
    avdeling: k.kanUtelates(k.valgfrittNavn(MAKS_NAVN)),
    uketimer: k.timer(),
    per: k.heltall({ min: 1, maks: MAKS_PER }),
    basis: k.valg(BASISER),
    begrunnelse: k.fritekst(MAKS_BEGRUNNELSE),
    organ: k.fritekst(MAKS_VEDTAKSTEKST),
    motedato: k.motedato(),
    saksnummer: k.fritekst(MAKS_VEDTAKSTEKST),
  },
} as const satisfies Record<Tabellnavn, Record<string, k.Kolonne<unknown>>>

export type Tabeller = typeof TABELLER

/** The columns of a table, whatever they hold. */
export const kolonnerI = (tabell: Tabellnavn): Record<string, k.Kolonne<unknown>> => TABELLER[tabell]
