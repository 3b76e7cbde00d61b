import { describe, expect, it } from 'vitest'
import { erStandard, lesSkala, niva, nivagrenser, PRODUKTER, STANDARDSKALA, TRINN } from './skala'

const egen = { ...STANDARDSKALA, middelsFra: 4, hoyFra: 10 }

describe('the scale of a version', () => {
  it('is the standard one when nothing is stored', () => {
    expect(lesSkala({})).toEqual(STANDARDSKALA)
    expect(erStandard(lesSkala({}))).toBe(true)
  })

  it('keeps own texts and cut-offs, and the standard where there are none', () => {
    const konsekvens = ['', '', '', '', 'Tap av liv']
    expect(lesSkala({ hoyFra: 12, konsekvens })).toEqual({ ...STANDARDSKALA, hoyFra: 12, konsekvens })
    expect(erStandard(lesSkala({ konsekvens }))).toBe(false)
    expect(erStandard(egen)).toBe(false)
  })

  it('is read back as it was stored', () => {
    expect(lesSkala(JSON.parse(JSON.stringify(egen)))).toEqual(egen)
  })

  it.each([null, [], 'x', { hoyFra: '12' }, { konsekvens: ['a', 'b'] }])(
    'throws on %j, that no save can have made',
    json => {
      expect(() => lesSkala(json)).toThrow()
    },
  )
})

describe('the level', () => {
  it.each([
    [1, 1, 'LAV'],
    [2, 2, 'LAV'],
    [4, 1, 'LAV'],
    [5, 1, 'MIDDELS'],
    [1, 5, 'MIDDELS'],
    [3, 4, 'MIDDELS'],
    [3, 5, 'HOY'],
    [4, 4, 'HOY'],
    [5, 5, 'HOY'],
  ] as const)('of %i × %i is %s by default: 1-4, 5-12, 15-25', (s, k, ventet) => {
    expect(niva(s, k, STANDARDSKALA)).toBe(ventet)
  })

  it('follows the own cut-offs', () => {
    expect([niva(2, 2, egen), niva(3, 1, egen), niva(2, 5, egen)]).toEqual(['MIDDELS', 'LAV', 'HOY'])
  })

  it('is null until both are assessed', () => {
    expect([niva(null, 5, egen), niva(5, null, egen), niva(null, null, egen)]).toEqual([null, null, null])
  })
})

describe('the bounds of the levels', () => {
  it('are 1-4, 5-12 and 15-25 by default: 13 and 14 cannot come up', () => {
    expect(nivagrenser(STANDARDSKALA)).toEqual({
      LAV: { fra: 1, til: 4 },
      MIDDELS: { fra: 5, til: 12 },
      HOY: { fra: 15, til: 25 },
    })
    expect(PRODUKTER).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25])
  })

  it('name no product for a level that none falls in', () => {
    expect(nivagrenser({ ...STANDARDSKALA, middelsFra: 13, hoyFra: 14 }).MIDDELS).toBeNull()
  })

  it('agree with the level of every cell', () => {
    const grenser = nivagrenser(egen)
    for (const s of TRINN)
      for (const k of TRINN) {
        const g = grenser[niva(s, k, egen)]
        expect(g && s * k >= g.fra && s * k <= g.til, `${s} × ${k}`).toBe(true)
      }
  })
})
