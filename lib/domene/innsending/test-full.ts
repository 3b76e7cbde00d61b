import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import { beregnDekning } from '../beregning/dekning'
import type { Innsendingsinnhold } from './innhold'
import { sendteLinjer } from './tall'
import { lagInnhold } from './test-innsending'

export const SPORSMAL = [
  '019a0000-0000-7000-8000-000000000114',
  '019a0000-0000-7000-8000-000000000115',
] as const

/** Two homes, one of them with a gap. */
export const SITUASJON = kommune([
  hjem([avd('LANGTID', 60), avd('KORTTID', 6)], [avtale('20.5')], { navn: 'Fjellheim' }),
  hjem([avd('DEMENS', 12)], [avtale('7')], { navn: 'Ås sjukeheim' }),
])

/** A full answer with everything in it. */
export const fulltInnhold = (endret: Partial<Innsendingsinnhold> = {}): Innsendingsinnhold =>
  lagInnhold({
    ...{ versjon: 2, referanse: 'LN-2026-3416-7K4QXW' },
    tall: sendteLinjer(beregnDekning(SITUASJON, '2026-11-01')),
    norm: {
      ...{ gyldigFra: '2026-01-01', revisjonsdato: '2027-01-01', arkivsaksnummer: '25/12' },
      vedtak: [{ organ: 'Kommunestyret', motedato: '2025-12-10', saksnummer: '87/25' }],
      satser: [],
    },
    vurdering: { nummer: 1, status: 'GODKJENT', godkjent: '2026-03-01', nesteDato: '2027-03-01' },
    plan: { gap: '8.50', lukket: '4.00', gjenstar: '4.50', innen: '2027-03-01', aktive: 2, overFrist: 1 },
    tekster: {
      ...{ kommentar: 'Vi lyser ut på nytt i januar.', arsak: 'REKRUTTERING', arsakTekst: 'Ingen søkere' },
      ...{ kontaktNavn: 'Kari Ås', kontaktEpost: 'kari@eidskog.example', kontaktTelefon: '900 00 000' },
    },
    svar: [
      {
        ...{ sporsmalId: SPORSMAL[0], nummer: 1, slag: 'JA_NEI', svar: 'NEI' },
        ...{ tekstNb: 'Er ferien dekket?', tekstNn: 'Er ferien dekt?' },
      },
      {
        ...{ sporsmalId: SPORSMAL[1], nummer: 2, slag: 'TALL', svar: '2.5' },
        ...{ tekstNb: 'Hvor mange vikarer?', tekstNn: 'Kor mange vikarar?' },
      },
    ],
    advarsler: [
      {
        ...{ nokkel: 'UTEN_NORM', kode: 'UTEN_NORM', verdi: 'INGEN', verdier: {} },
        ...{ grunnkode: 'RIKTIG_TALL', grunn: '' },
      },
    ],
    ...endret,
  })
