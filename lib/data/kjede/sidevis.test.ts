import { describe, expect, it } from 'vitest'
import { type Side, sidevis } from './sidevis'

const rad = (nr: number) => ({ id: `00000000-0000-0000-0000-00000000000${nr}` })
/** From the first id there can be. */
const RADER = [0, 1, 2, 3, 4].map(rad)

const les = (side: Side) =>
  Promise.resolve(RADER.filter(r => !side.where.id || r.id > side.where.id.gt).slice(0, side.take))

describe('the rows of a table, a page at a time', () => {
  it.each([1, 2, 4, 5, 6])('are each of them once with %i at a time', async antall => {
    const lest: unknown[] = []
    for await (const r of sidevis(antall, les)) lest.push(r)
    expect(lest).toEqual(RADER)
  })

  it('are none where there is none', async () => {
    for await (const r of sidevis(2, () => Promise.resolve<{ id: string }[]>([]))) throw new Error(r.id)
  })
})
