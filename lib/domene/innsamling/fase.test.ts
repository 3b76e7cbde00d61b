import { describe, expect, it } from 'vitest'
import { fase, fristFor, rettefristFor, stengerFor } from './fase'

const runde = {
  ...{ publisert: new Date('2026-12-01T08:00:00Z'), apner: '2027-01-04', frist: '2027-02-15' },
  ...{ rettefrist: '2027-03-01', stenger: '2027-03-15' },
} as const

describe('the phase of a round', () => {
  it.each([
    ['2027-01-03', 'KOMMENDE'],
    ['2027-01-04', 'APEN'],
    ['2027-02-15', 'APEN'],
    ['2027-02-16', 'ETTER_FRIST'],
    ['2027-03-15', 'ETTER_FRIST'],
    ['2027-03-16', 'STENGT'],
  ])('on %s is %s', (dag, ventet) => expect(fase(runde, dag)).toBe(ventet))

  it('is UTKAST on every date until publisert', () =>
    expect(fase({ ...runde, publisert: null }, '2027-02-01')).toBe('UTKAST'))

  it('goes by the own frist of a kommune, which also holds the door open', () => {
    const unntak = { egenFrist: '2027-04-01' }
    expect(fase(runde, '2027-03-20', unntak)).toBe('APEN')
    expect(fase(runde, '2027-04-02', unntak)).toBe('STENGT')
    expect([fristFor(runde, unntak), rettefristFor(runde, unntak), stengerFor(runde, unntak)]).toEqual([
      ...['2027-04-01', '2027-04-01', '2027-04-01'],
    ])
  })

  it('an earlier own frist shortens nothing but the frist', () => {
    const unntak = { egenFrist: '2027-02-01' }
    expect(fase(runde, '2027-02-02', unntak)).toBe('ETTER_FRIST')
    expect([rettefristFor(runde, unntak), stengerFor(runde, unntak)]).toEqual(['2027-03-01', '2027-03-15'])
  })
})
