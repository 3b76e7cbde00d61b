import { describe, expect, it } from 'vitest'
import { finnVarsler } from './finn'
import type { Varselgrunnlag, Varseltiltak } from './typer'

const tomt: Varselgrunnlag = { normer: [], godkjent: null, ferdig: null, tiltak: [], runder: [] }
const norm = { id: 'n1', gyldigFra: '2026-01-01', revisjonsdato: '2027-03-01' }
const tiltak: Varseltiltak = {
  ...{ id: 't1', tittel: 'Ferieplan', status: 'PAGAR', sykehjemId: 'h1', ansvarligBrukerId: null },
  ...{ frist: '2027-03-01', evalueringsdato: null, evaluert: null },
}
const nokler = (grunnlag: Partial<Varselgrunnlag>, idag: string) =>
  finnVarsler({ ...tomt, ...grunnlag }, idag).map(v => v.nokkel)

describe('the norm in force', () => {
  it.each([
    ['61 days before', '2026-12-30', []],
    ['60 days before', '2026-12-31', ['NORM_REVISJON:n1:2027-03-01:-60']],
    ['15 days before', '2027-02-14', ['NORM_REVISJON:n1:2027-03-01:-60']],
    ['14 days before', '2027-02-15', ['NORM_REVISJON:n1:2027-03-01:-14']],
    ['on the day', '2027-03-01', ['NORM_REVISJON:n1:2027-03-01:-14']],
    ['the day after', '2027-03-02', ['NORM_REVISJON:n1:2027-03-01:1']],
    ['a year after: the same', '2028-03-02', ['NORM_REVISJON:n1:2027-03-01:1']],
  ])('is told of %s', (_navn, idag, ventet) => {
    expect(nokler({ normer: [norm] }, idag)).toEqual(ventet)
  })

  it('without a date of revision is due four years after it began to hold', () => {
    const normer = [{ ...norm, revisjonsdato: null }]
    expect(nokler({ normer }, '2029-11-01')).toEqual([])
    expect(nokler({ normer }, '2029-11-02')).toEqual(['NORM_REVISJON:n1:2030-01-01:-60'])
  })

  it('is no longer told of when the next is vedtatt, in force or not; a norm to come is not told of', () => {
    const neste = { id: 'n2', gyldigFra: '2027-04-01', revisjonsdato: '2027-05-01' }
    expect(nokler({ normer: [neste, norm] }, '2027-03-02')).toEqual([])
    expect(nokler({ normer: [norm, neste] }, '2027-04-01')).toEqual(['NORM_REVISJON:n2:2027-05-01:-60'])
  })
})

describe('the vurdering', () => {
  const godkjent = { id: 'v1', nummer: 1, nesteDato: '2027-03-01' }
  it('is told of before and after its next date', () => {
    expect(nokler({ godkjent }, '2026-12-31')).toEqual(['VURDERING_REVISJON:v1:2027-03-01:-60'])
    expect(nokler({ godkjent }, '2027-03-02')).toEqual(['VURDERING_REVISJON:v1:2027-03-01:1'])
    expect(nokler({ godkjent: { ...godkjent, nesteDato: null } }, '2027-03-02')).toEqual([])
  })

  it('waits for approval from the day it is FERDIG; marked FERDIG again is told again', () => {
    const ferdig = (klokka: string) => ({
      ...{ id: 'v2', nummer: 2, dato: '2027-03-01', tid: new Date(`2027-03-01T${klokka}Z`) },
    })
    const forste = finnVarsler({ ...tomt, ferdig: ferdig('10:00:00') }, '2027-03-01')
    expect(forste).toMatchObject([
      { type: 'VURDERING_TIL_GODKJENNING', objektId: 'v2', forfall: '2027-03-01', verdier: { nummer: 2 } },
    ])
    expect(nokler({ ferdig: ferdig('10:00:00') }, '2027-04-01')).toEqual(forste.map(v => v.nokkel))
    expect(nokler({ ferdig: ferdig('12:00:00') }, '2027-03-01')).not.toEqual(forste.map(v => v.nokkel))
  })
})

describe('a tiltak', () => {
  it.each([
    ['15 days before its frist', '2027-02-14', []],
    ['14 days before', '2027-02-15', ['TILTAK_FORFALLER:t1:2027-03-01:-14']],
    ['3 days before', '2027-02-26', ['TILTAK_FORFALLER:t1:2027-03-01:-3']],
    ['on the day', '2027-03-01', ['TILTAK_FORFALLER:t1:2027-03-01:-3']],
    ['the day after', '2027-03-02', ['TILTAK_FORFALT:t1:2027-03-01:1']],
    ['30 days after that, again', '2027-04-01', ['TILTAK_FORFALT:t1:2027-03-01:31']],
    ['and then no more', '2028-04-01', ['TILTAK_FORFALT:t1:2027-03-01:31']],
  ])('%s', (_navn, idag, ventet) => {
    expect(nokler({ tiltak: [tiltak] }, idag)).toEqual(ventet)
  })

  it.each<[string, Partial<Varseltiltak>]>([
    ['done', { status: 'GJENNOMFORT' }],
    ['given up', { status: 'AVBRUTT' }],
    ['given a later frist', { frist: '2027-09-01' }],
    ['given no frist', { frist: null }],
  ])('is told of no longer when it is %s', (_navn, endring) => {
    expect(nokler({ tiltak: [{ ...tiltak, ...endring }] }, '2027-03-02')).toEqual([])
  })

  it.each<[string, Partial<Varseltiltak>, boolean]>([
    ['the day before', { evalueringsdato: '2027-03-03' }, false],
    ['reached', { evalueringsdato: '2027-03-02' }, true],
    ['reached, and done long ago', { evalueringsdato: '2027-01-01', status: 'GJENNOMFORT' }, true],
    ['evaluated on it', { evalueringsdato: '2027-01-01', evaluert: '2027-01-01' }, false],
    ['evaluated before it, so due again', { evalueringsdato: '2027-03-01', evaluert: '2026-12-01' }, true],
    ['given up', { evalueringsdato: '2027-03-01', status: 'AVBRUTT' }, false],
  ])('its evaluation: %s', (_navn, endring, ventet) => {
    const varsler = finnVarsler({ ...tomt, tiltak: [{ ...tiltak, frist: null, ...endring }] }, '2027-03-02')
    expect(varsler.some(v => v.type === 'TILTAK_EVALUERING')).toBe(ventet)
  })

  it('carries its title, its sykehjem and who answers for it', () => {
    expect(finnVarsler({ ...tomt, tiltak: [{ ...tiltak, ansvarligBrukerId: 'b' }] }, '2027-03-02')).toEqual([
      {
        ...{ type: 'TILTAK_FORFALT', nokkel: 'TILTAK_FORFALT:t1:2027-03-01:1', objektId: 't1' },
        ...{
          sykehjemId: 'h1',
          ansvarligBrukerId: 'b',
          forfall: '2027-03-01',
          verdier: { tittel: 'Ferieplan' },
        },
      },
    ])
  })
})
