import { expect, it } from 'vitest'
import { erPaminnet } from './paminnet'
import type { Varselinnhold } from './typer'

const apnet: Varselinnhold = { type: 'INNSAMLING_APNET', objektId: 'r1', forfall: '2026-12-15', verdier: {} }
const returnert: Varselinnhold = { ...apnet, type: 'INNSENDING_RETURNERT', verdier: { nummer: 1 } }

it.each<[string, Varselinnhold, string, string, boolean]>([
  ['an open round, by a planned reminder of it', apnet, 'r1', 'PLAN:-14', true],
  ['not by that of another round', apnet, 'r2', 'PLAN:-14', false],
  ['not by one written by hand', apnet, 'r1', 'HAND:x', false],
  ['not by that of a return', apnet, 'r1', 'RETUR:1:-14', false],
  ['a return, by a reminder of it', returnert, 'r1', 'RETUR:1:-14', true],
  ['not by that of another version', returnert, 'r1', 'RETUR:11:-14', false],
  ['not by that of the round', returnert, 'r1', 'PLAN:1', false],
  ['a question, by none', { ...returnert, type: 'INNSENDING_SVAR' }, 'r1', 'RETUR:1:-14', false],
])('told by e-mail already: %s', (_navn, varsel, innsamlingId, nokkel, ventet) => {
  expect(erPaminnet(varsel, [{ innsamlingId, nokkel }])).toBe(ventet)
})
