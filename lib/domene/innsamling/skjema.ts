import { aarAv, type Dato } from '../felles/dato'
import type { FristerInn, InnsamlingInn, NyInnsamlingInn, UnntakInn } from './schema'
import type { Innsamling, Innsamlingskommune } from './typer'

/** The response clock of a new round: three weeks. */
export const SVARFRIST_DAGER = 21

/** A new round as its form begins: for the year that is, on its last day. */
export const tomInnsamling = (idag: Dato): NyInnsamlingInn => ({
  ...{ tittel: '', aar: String(aarAv(idag)), statusdato: `31.12.${aarAv(idag)}`, hjemmel: '' },
  ...{ frivillig: '', apner: '', frist: '', rettefrist: '', stenger: '' },
  ...{ meldingNb: '', meldingNn: '', svarfristDager: String(SVARFRIST_DAGER), sporsmal: [] },
})

/** The dates and messages of a round as a form writes them, which it reads back unchanged. */
export const tilFristskjema = (i: Innsamling): FristerInn => ({
  ...{ apner: dagIFelt(i.apner), frist: dagIFelt(i.frist) },
  ...{ rettefrist: dagIFelt(i.rettefrist), stenger: dagIFelt(i.stenger) },
  ...{ meldingNb: i.meldingNb, meldingNn: i.meldingNn, svarfristDager: String(i.svarfristDager) },
  versjon: i.versjon,
})

/** A draft as its form writes it. */
export const tilInnsamlingsskjema = (i: Innsamling): InnsamlingInn => ({
  ...tilFristskjema(i),
  ...{ tittel: i.tittel, aar: String(i.aar), statusdato: dagIFelt(i.statusdato), hjemmel: i.hjemmel },
  frivillig: i.frivillig ? 'JA' : 'NEI',
  sporsmal: i.sporsmal.map(({ slag, tekstNb, tekstNn, paakrevd }) => ({ slag, tekstNb, tekstNn, paakrevd })),
})

/** The exception of a kommune as its form writes it. */
export const tilUnntaksskjema = (k: Innsamlingskommune): UnntakInn => ({
  ...{ versjon: k.versjon, fritatt: k.fritatt, grunn: k.unntaksgrunn },
  egenFrist: k.egenFrist === null ? '' : dagIFelt(k.egenFrist),
})

const dagIFelt = (d: Dato) => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`
