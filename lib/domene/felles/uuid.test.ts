import { describe, expect, it } from 'vitest'
import { erUuid } from './uuid'

const ID = '019a0000-0000-7000-8000-000000000001'

describe('the form of an id', () => {
  it('is told from everything else, for every one asked about', () => {
    expect(erUuid(ID, ID.toUpperCase())).toBe(true)
    for (const annet of ['', 'finnes-ikke', `${ID}\n`, ` ${ID}`, `${ID},${ID}`])
      expect(erUuid(ID, annet), JSON.stringify(annet)).toBe(false)
  })

  it('is not had by what only reads as one', () => {
    for (const annet of [[ID], { toString: () => ID }, null, undefined, 7])
      expect(erUuid(annet as never)).toBe(false)
  })
})
