import { describe, expect, it } from 'vitest'
import { innsendingsvarsler } from './innsendinger'
import type { Varselrunde } from './typer'

type Sendt = NonNullable<Varselrunde['innsending']>

/** Open from 20 November to 31 January, with its frist on 15 December and its rettefrist on the 31st. */
const RUNDE: Varselrunde = {
  innsamling: {
    ...{ id: 'r1', tittel: 'Udekket behov', publisert: new Date('2026-11-10') },
    ...{ apner: '2026-11-20', frist: '2026-12-15', rettefrist: '2026-12-31', stenger: '2027-01-31' },
  },
  kommune: { fritatt: false, egenFrist: null },
  innsending: null,
  meldinger: { fraEmbetet: null, fraKommunen: null },
}
const SENDT: Sendt = {
  ...{ status: 'INNSENDT', sisteVersjon: 1, sistSendt: new Date('2026-12-01T09:00:00Z'), returfrist: null },
  ...{ ventSvarInnen: null, planbedt: null, svarStoppet: null },
}
const TILBAKE: Sendt = { ...SENDT, status: 'RETURNERT', sisteVersjon: 2, returfrist: '2027-02-10' }

const finn = (mer: Partial<Varselrunde>, idag: string) => innsendingsvarsler([{ ...RUNDE, ...mer }], idag)
const korte = (mer: Partial<Varselrunde>, idag: string) =>
  finn(mer, idag).map(v => `${v.nokkel} ${v.forfall}`)

describe('a round that nothing is levert in', () => {
  const apnet = (frist = '2026-12-15') => [`INNSAMLING_APNET:r1 ${frist}`]
  it.each<[string, Partial<Varselrunde>, string, string[]]>([
    ['the day before it opens', {}, '2026-11-19', []],
    ['the day it opens', {}, '2026-11-20', apnet()],
    ['on its frist', {}, '2026-12-15', apnet()],
    ['after it, while an answer is taken', {}, '2027-01-31', apnet()],
    ['closed', {}, '2027-02-01', []],
    [
      'with a later own frist',
      { kommune: { fritatt: false, egenFrist: '2027-02-15' } },
      '2027-02-01',
      apnet('2027-02-15'),
    ],
    ['excepted', { kommune: { fritatt: true, egenFrist: null } }, '2026-11-20', []],
    ['sent', { innsending: SENDT }, '2026-12-02', []],
    ['taken back', { innsending: { ...SENDT, status: 'TRUKKET' } }, '2026-12-02', apnet()],
    [
      'taken back, and too late to send anew',
      { innsending: { ...SENDT, status: 'TRUKKET' } },
      '2027-01-01',
      [],
    ],
    ['not published', { innsamling: { ...RUNDE.innsamling, publisert: null } }, '2026-11-20', []],
  ])('%s', (_navn, mer, idag, ventet) => {
    expect(korte(mer, idag)).toEqual(ventet)
  })
})

describe('what was sent back', () => {
  it.each<[string, Partial<Sendt>, string, string[]]>([
    ['is told with the frist of the return', {}, '2026-12-20', ['INNSENDING_RETURNERT:r1:2 2027-02-10']],
    [
      'also after that frist',
      { returfrist: '2027-01-10' },
      '2027-01-31',
      ['INNSENDING_RETURNERT:r1:2 2027-01-10'],
    ],
    ['until the correction is no more taken', {}, '2027-02-11', []],
    [
      'and not when it is sent anew',
      { status: 'INNSENDT', returfrist: null, sisteVersjon: 3 },
      '2026-12-21',
      [],
    ],
  ])('%s', (_navn, mer, idag, ventet) => {
    expect(korte({ innsending: { ...TILBAKE, ...mer } }, idag)).toEqual(ventet)
  })

  it('is another thing each time', () => {
    expect(korte({ innsending: { ...TILBAKE, sisteVersjon: 3 } }, '2026-12-20')).toEqual([
      'INNSENDING_RETURNERT:r1:3 2027-02-10',
    ])
  })
})

describe('a question of the embete', () => {
  const SPURT = new Date('2026-12-04T23:30:00Z') // the 5th in Oslo
  const meldinger = { fraEmbetet: SPURT, fraKommunen: null }
  const NOKKEL = 'INNSENDING_SVAR:r1:2026-12-04T23:30:00.000Z'

  it.each<[string, Partial<Sendt>, Partial<Varselrunde['meldinger']>, string[]]>([
    ['without a date counts from its own day', {}, {}, [`${NOKKEL} 2026-12-05`]],
    ['counts from the day an answer is due', { ventSvarInnen: '2026-12-20' }, {}, [`${NOKKEL} 2026-12-20`]],
    ['is the same when that day is moved', { ventSvarInnen: '2027-01-20' }, {}, [`${NOKKEL} 2027-01-20`]],
    ['is over when it is answered', {}, { fraKommunen: new Date('2026-12-06') }, []],
    ['and when the clock is stopped', { svarStoppet: new Date('2026-12-06') }, {}, []],
    [
      'is another thing when the embete writes again',
      ...([{}, { fraEmbetet: new Date('2026-12-08T10:00:00Z') }] as const),
      ['INNSENDING_SVAR:r1:2026-12-08T10:00:00.000Z 2026-12-08'],
    ],
    [
      'holds by the clock alone',
      ...([{ ventSvarInnen: '2027-01-20' }, { fraEmbetet: null }] as const),
      ['INNSENDING_SVAR:r1:2027-01-20 2027-01-20'],
    ],
    ['holds when the figures are checked', { status: 'KONTROLLERT' }, {}, [`${NOKKEL} 2026-12-05`]],
  ])('%s', (_navn, mer, siste, ventet) => {
    const runde = { innsending: { ...SENDT, ...mer }, meldinger: { ...meldinger, ...siste } }
    expect(korte(runde, '2026-12-10')).toEqual(ventet)
  })

  it('stands beside a return, and tells of the round and of what is waited for', () => {
    const innsending = { ...TILBAKE, planbedt: SPURT, ventSvarInnen: '2026-12-20' }
    expect(finn({ innsending, meldinger }, '2026-12-10')).toMatchObject([
      { type: 'INNSENDING_RETURNERT', objektId: 'r1', verdier: { tittel: 'Udekket behov', nummer: 2 } },
      { type: 'INNSENDING_SVAR', objektId: 'r1', verdier: { tittel: 'Udekket behov', hva: 'PLAN' } },
    ])
  })
})
