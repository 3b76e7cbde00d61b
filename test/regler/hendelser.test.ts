import { describe, expect, it } from 'vitest'
import { HENDELSESNAVN } from '@/lib/domene/logg/handlinger'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'

/** lib/data/hendelse.ts takes no handling outside this list, so what is in it is all that can be logged. */
const names = (texts: object, path = ''): string[] =>
  Object.entries(texts as Record<string, unknown>).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? names(value, `${path}${key}.`) : [`${path}${key}`],
  )

describe('the sentences of the log', () => {
  it.each([
    ['nb', nb.hendelse],
    ['nn', nn.hendelse],
  ])('are there in %s for everything that can be logged, and for nothing else', (_, hendelse) => {
    expect(names(hendelse).sort()).toEqual([...HENDELSESNAVN].sort())
  })
})
