import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import type { Innsending } from '../innsending/typer'
import type { Sistsendt, Tavlegrunnlag } from './tavle'

export const runde: Innsamling = {
  ...{ id: 'r', statsforvalterId: 'SF02', tittel: 'Runde', aar: 2026, statusdato: '2026-11-30' },
  ...{ apner: '2026-11-20', frist: '2026-12-15', rettefrist: '2026-12-31', stenger: '2027-01-15' },
  ...{ hjemmel: '', frivillig: true, meldingNb: '', meldingNn: '', svarfristDager: 21 },
  ...{ publisert: new Date('2026-11-20T08:00:00Z'), versjon: 2, sporsmal: [] },
}

export const kommune = (endring: Partial<Innsamlingskommune> = {}): Innsamlingskommune => ({
  ...{ innsamlingId: 'r', kommunenummer: '3416', navn: 'Eidskog', statsforvalterId: 'SF02' },
  ...{ fylkesnummer: '34', innbyggertall: 6000, kostragruppe: 'KG06', egenFrist: null },
  ...{ fritatt: false, unntaksgrunn: '', versjon: 1, ...endring },
})

export const innsending = (endring: Partial<Innsending> = {}): Innsending => ({
  ...{ innsamlingId: 'r', kommunenummer: '3416', statsforvalterId: 'SF02', status: 'INNSENDT' },
  ...{ sisteVersjon: 1, returfrist: null, ventSvarInnen: null, planbedt: null, versjon: 1 },
  ...{ forsteSendt: new Date('2026-12-15T22:59:00Z'), sistSendt: new Date('2026-12-15T22:59:00Z') },
  ...endring,
})

export const siste = (endring: Partial<Sistsendt> = {}): Sistsendt => ({
  ...{ nummer: 1, referanse: 'LN', dekning: '57.7', udekket: '22.00' },
  ...{ underNorm: true, advarsler: 2, vurdering: 'GODKJENT', planAktive: 3, planOverFrist: 0 },
  ...endring,
})

export const grunnlag = (endring: Partial<Tavlegrunnlag> = {}): Tavlegrunnlag => ({
  ...{ kommune: kommune(), rad: 1, kolonne: 1, innsending: innsending(), siste: siste() },
  ...{ forrigeUdekket: '20.50', apneMerker: 0, ...endring },
})
