/** A date as far as it is known: åååå-mm-dd, or the year alone. */
type Tidspunkt = string

/** What the duty rests on. Its text stands with the app's own texts, by id. */
export type Rettskilde = {
  id: 'I_4_2007' | 'HOL_3_1' | 'HOL_3_2' | 'HOL_4_1' | 'HOL_4_2' | 'FLK_6_9'
  /** As it is cited; law is named in the language it is made in. */
  navn: string
  lenke: string | null
  gjelderFra: Tidspunkt
  /** The last day it holds; null = in force. */
  gjelderTil: Tidspunkt | null
}

const HOL = 'Helse- og omsorgstjenesteloven'
const HOL_GJELDER_FRA = '2012-01-01'
const hol = (id: Rettskilde['id'], paragraf: string): Rettskilde => ({
  id,
  navn: `${HOL} § ${paragraf}`,
  lenke: `https://lovdata.no/lov/2011-06-24-30/§${paragraf}`,
  gjelderFra: HOL_GJELDER_FRA,
  gjelderTil: null,
})

/**
 * The legal references of the product, in one place. The circular of 2007 names laws since replaced: those that hold
 * today stand beside it.
 */
export const RETTSKILDER: readonly Rettskilde[] = [
  {
    id: 'I_4_2007',
    navn: 'Rundskriv I-4/2007 «Nasjonal standard for legetjenester i sykehjem»',
    lenke: null,
    gjelderFra: '2007',
    gjelderTil: null,
  },
  hol('HOL_3_1', '3-1'),
  hol('HOL_3_2', '3-2'),
  hol('HOL_4_1', '4-1'),
  hol('HOL_4_2', '4-2'),
  {
    id: 'FLK_6_9',
    navn: 'Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten §§ 6–9',
    lenke: 'https://lovdata.no/forskrift/2016-10-28-1250',
    gjelderFra: '2017-01-01',
    gjelderTil: null,
  },
]

/** What else the field's practice rests on. Text under `praksis.kilde`. */
export type Praksiskilde = Omit<Rettskilde, 'id'> & {
  id: 'FASTLEGE' | 'AKUTTMEDISIN' | 'KOMPETANSEKRAV' | 'KOMMUNELOVEN' | 'IS_1436'
}

const forskrift = (nr: string) => `https://lovdata.no/forskrift/${nr}`

/** Beside the duty: what governs the measures the field uses, and the guidance of the time. Looked up 29.11.2026. */
export const PRAKSISKILDER: readonly Praksiskilde[] = [
  {
    id: 'FASTLEGE',
    navn: 'Fastlegeforskriften',
    ...{ lenke: forskrift('2025-12-02-2405'), gjelderFra: '2026-01-01', gjelderTil: null },
  },
  {
    id: 'AKUTTMEDISIN',
    navn: 'Akuttmedisinforskriften',
    ...{ lenke: forskrift('2015-03-20-231'), gjelderFra: '2015-05-01', gjelderTil: null },
  },
  {
    id: 'KOMPETANSEKRAV',
    navn: 'Forskrift om kompetansekrav for leger i den kommunale helse- og omsorgstjenesten',
    ...{ lenke: forskrift('2017-02-17-192'), gjelderFra: '2017-03-01', gjelderTil: null },
  },
  {
    id: 'KOMMUNELOVEN',
    navn: 'Kommuneloven kapittel 17 til 20',
    ...{ lenke: 'https://lovdata.no/lov/2018-06-22-83', gjelderFra: '2019', gjelderTil: null },
  },
  {
    id: 'IS_1436',
    navn: 'IS-1436 «Legetjenester i sykehjem – en veileder for kommunene»',
    ...{ lenke: null, gjelderFra: '2007', gjelderTil: null },
  },
]
