import { expect, test } from 'vitest'
import { gjelderHeleFilen } from './hele-filen'

test.each([
  ['importfeil.fil.ikkeArbeidsbok', '', true],
  ['importfeil.fil.utf8', '', false],
  ['importfeil.kolonne.mangler', 'plasser', false],
])('%s in column «%s»: %s', (kode, kolonne, ventet) => {
  expect(gjelderHeleFilen({ kolonne, melding: { kode } })).toBe(ventet)
})
