import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { feltfeil, lesMelding, pakkMelding } from './melding'

describe('a message', () => {
  it.each([
    ['feil.felt.mangler', undefined],
    ['feil.tall.tvetydig', { funnet: '1.234 {"a": "b"}\n', maks: 3 }],
  ])('%s is read as it was packed', (kode, verdier) => {
    expect(lesMelding(pakkMelding(kode, verdier))).toEqual(verdier ? { kode, verdier } : { kode })
  })

  it('of the library about what no form sends is a missing field, never an error', () => {
    const { error } = z.object({ versjon: z.number(), navn: z.string().min(1) }).safeParse({ navn: '' })
    expect(error && feltfeil(error)).toEqual([
      { felt: 'versjon', kode: 'feil.felt.mangler' },
      { felt: 'navn', kode: 'feil.felt.mangler' },
    ])
  })
})
