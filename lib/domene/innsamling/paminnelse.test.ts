import { describe, expect, it } from 'vitest'
import { innsending, kommune, runde } from '../tilsyn/test-tavle'
import { lesPaminnelsesnokkel, planlagtPaminnelse } from './paminnelse'

const SPURT = '2026-11-20'
const paa = (
  idag: string,
  {
    k = kommune(),
    sendt = null,
    spurt = SPURT,
    returnert = null,
  }: {
    k?: ReturnType<typeof kommune>
    sendt?: ReturnType<typeof innsending> | null
    spurt?: string
    returnert?: string | null
  } = {},
) => planlagtPaminnelse(runde, k, sendt, { spurt, returnert, idag })?.nokkel ?? null

describe('a planned reminder', () => {
  it.each([
    ['2026-11-30', null],
    ['2026-12-01', 'PLAN:-14'],
    ['2026-12-07', 'PLAN:-14'],
    ['2026-12-08', null],
    ['2026-12-12', 'PLAN:-3'],
    ['2026-12-15', 'PLAN:-3'],
    ['2026-12-16', 'PLAN:1'],
    ['2026-12-29', 'PLAN:14'],
    ['2027-01-16', null],
  ])('on %s is %s', (idag, ventet) => expect(paa(idag)).toBe(ventet))

  it('goes to nobody who has sent, or need not answer; to one who took it back it does', () => {
    expect(paa('2026-12-12', { sendt: innsending() })).toBeNull()
    expect(paa('2026-12-12', { k: kommune({ fritatt: true }) })).toBeNull()
    expect(paa('2026-12-12', { sendt: innsending({ status: 'TRUKKET' }) })).toBe('PLAN:-3')
  })

  it('follows the own frist', () => {
    const k = kommune({ egenFrist: '2027-02-01' })
    expect([paa('2026-12-12', { k }), paa('2027-01-29', { k })]).toEqual([null, 'PLAN:-3'])
  })

  it('is of no day before the kommune was asked', () =>
    expect(paa('2026-12-02', { spurt: '2026-12-02' })).toBeNull())

  it('of what was sent back follows the frist of the return, once for each version', () => {
    const sendt = innsending({ status: 'RETURNERT', sisteVersjon: 2, returfrist: '2027-02-10' })
    const valg = { sendt, returnert: '2027-02-01' }
    expect(paa('2027-02-02', valg)).toBeNull()
    expect(paa('2027-02-07', valg)).toBe('RETUR:2:-3')
    expect(paa('2027-02-11', valg)).toBe('RETUR:2:1')
  })

  it('is told by its key', () => {
    expect(['PLAN:-14', 'PLAN:1', 'RETUR:2:-3', 'HAND:abc'].map(n => lesPaminnelsesnokkel(n))).toEqual([
      { slag: 'FOR_FRIST', dager: -14 },
      { slag: 'ETTER_FRIST', dager: 1 },
      { slag: 'RETUR', dager: -3 },
      { slag: 'HAND', dager: null },
    ])
  })
})
