import { expect, it } from 'vitest'
import { utenMerkelapp } from '../loggfelter'

it('a field of the log without a label is found, also inside a value and without one; an id is not shown', () => {
  const detaljer = {
    ny: { nokkeltall: 1, frist: null, tomt: '', avdelingId: null },
    satser: [{ indre: 2 }],
  }
  expect(utenMerkelapp(detaljer)).toEqual(['nokkeltall', 'tomt', 'indre'])
})
