import { expect, it } from 'vitest'
import { GRENSER, importvekt, vindu } from './grenser'

const tid = (klokka: string) => new Date(`2026-11-30T${klokka}Z`)

it('a window begins at a whole multiple of its length, and says when the next begins', () => {
  const femten = { maks: 1, minutter: 15 }
  expect(vindu(femten, tid('08:14:59.999'))).toEqual({ start: tid('08:00:00'), sekunderIgjen: 1 })
  expect(vindu(femten, tid('08:15:00'))).toEqual({ start: tid('08:15:00'), sekunderIgjen: 900 })
})

it('an import weighs by its size: fifteen of the largest pass, the one after them does not', () => {
  expect([0, 1, 50_000, 50_001].map(importvekt)).toEqual([1, 1, 1, 2])
  const storste = importvekt(5 * 1024 * 1024)
  expect(Math.floor(GRENSER.IMPORT.maks / storste)).toBeGreaterThanOrEqual(14)
})
