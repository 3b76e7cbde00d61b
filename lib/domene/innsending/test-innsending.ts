import type { Innsendingsgrunnlag, Innsendingsinnhold } from './innhold'

/* What tests of an innsending start from. */

export const INNSAMLING = '019a0000-0000-7000-8000-000000000111'

/** An answer without a sykehjem, unless told. */
export const lagInnsendt = (endret: Partial<Innsendingsgrunnlag> = {}): Innsendingsgrunnlag => ({
  skjema: 1,
  innsamling: { id: INNSAMLING, tittel: 'I år', aar: 2026, statusdato: '2026-11-01' },
  kommune: { kommunenummer: '3416', navn: 'Eidskog', innbyggertall: 6040, kostragruppe: 'EKG04' },
  ...{ slag: 'FULL', timerPerArsverk: '37.5', tall: null, norm: null, vurdering: null },
  plan: { gap: null, lukket: null, gjenstar: null, innen: null, aktive: 0, overFrist: 0 },
  tekster: {
    ...{ kommentar: '', arsak: null, arsakTekst: '' },
    ...{ kontaktNavn: 'Kari Nordmann', kontaktEpost: 'kari@eidskog.example', kontaktTelefon: '' },
  },
  ...{ svar: [], advarsler: [] },
  ...endret,
})

/** The same as it is frozen. */
export const lagInnhold = (endret: Partial<Innsendingsinnhold> = {}): Innsendingsinnhold => ({
  ...lagInnsendt(),
  ...{ versjon: 1, referanse: 'LN-2026-3416-AAAAAA' },
  sendt: {
    ...{ tid: '2026-11-25T08:00:00.000Z', navn: 'Test', rolle: 'KOMMUNEOVERLEGE' },
    paVegneAv: 'Eidskog kommune',
  },
  ...endret,
})
