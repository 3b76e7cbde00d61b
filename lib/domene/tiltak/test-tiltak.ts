import type { Tiltak } from './typer'

/** A tiltak for the whole kommune, planned, with nothing filled in. */
export const tiltak = (verdier: Partial<Tiltak> = {}): Tiltak => ({
  ...{ id: 'tiltak', tittel: 'Tiltak', beskrivelse: '', kategori: 'PLANLEGGE', status: 'PLANLAGT' },
  ...{ sykehjemId: null, sykehjemNavn: null, avdelingId: null, avdelingNavn: null, type: null },
  ...{ effektTimer: null, effektFra: null, kostnad: null, budsjettaar: null },
  ...{ ansvarligRolle: '', ansvarligNavn: '', ansvarligBrukerId: null, frist: null, gjennomfort: null },
  ...{ avbruttGrunn: '', evalueringsdato: null, evaluert: null, evalueringsresultat: '' },
  ...{ faktiskEffektTimer: null, milepaeler: [], opphav: null, risikoer: [] },
  ...{ opprettet: new Date(0), versjon: 1 },
  ...verdier,
})
