import { describe, expect, it } from 'vitest'
import { kanoniskJson } from './kanonisk'

describe('canonical JSON', () => {
  it('is the same text however the object was put together', () => {
    const en = { b: [1, { d: null, c: 'æ"' }], a: true }
    const annen = { a: true, b: [1, { c: 'æ"', d: null }] }
    expect(kanoniskJson(en)).toBe('{"a":true,"b":[1,{"c":"æ\\"","d":null}]}')
    expect(kanoniskJson(annen)).toBe(kanoniskJson(en))
    expect(kanoniskJson(JSON.parse(kanoniskJson(en)))).toBe(kanoniskJson(en))
  })

  it('keeps the order of a list', () => {
    expect(kanoniskJson([2, 1])).toBe('[2,1]')
  })

  it.each([[{ a: undefined }], [[undefined]], [Number.NaN], [new Date(0)], [new Map()], [1n]])(
    'refuses what JSON cannot hold: %s',
    verdi => {
      expect(() => kanoniskJson(verdi)).toThrow(TypeError)
    },
  )
})
