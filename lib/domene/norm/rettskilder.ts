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
