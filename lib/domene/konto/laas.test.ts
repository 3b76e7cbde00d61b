import { describe, expect, it } from 'vitest'
import { erLaast } from './laas'

const min = 60_000

describe('erLaast', () => {
  it('locks for a quarter of an hour from the fifth failure', () => {
    const forsok = [0, 1, 2, 3, 14].map(m => m * min)
    expect(erLaast(forsok, 14 * min)).toBe(true)
    expect(erLaast(forsok, 29 * min - 1)).toBe(true)
    expect(erLaast(forsok, 29 * min)).toBe(false)
  })
  it('does not lock after four failures, or five spread over more than a quarter of an hour', () => {
    expect(
      erLaast(
        [0, 1, 2, 3].map(m => m * min),
        4 * min,
      ),
    ).toBe(false)
    expect(
      erLaast(
        [0, 4, 8, 12, 16].map(m => m * min),
        16 * min,
      ),
    ).toBe(false)
  })
  it('does not care about the order the failures are given in', () => {
    expect(
      erLaast(
        [3, 0, 2, 1, 4].map(m => m * min),
        5 * min,
      ),
    ).toBe(true)
  })
})
