import { expect, it } from 'vitest'
import { kastetMelding } from './kastet'

it('an action that threw was turned away for asking too much, or never reached', () => {
  expect(kastetMelding(new Error('FORMANGE'))).toEqual({ kode: 'skjema.forMange' })
  for (const feil of [new TypeError('fetch failed'), 'FORMANGE', null])
    expect(kastetMelding(feil)).toEqual({ kode: 'skjema.ikkeKontakt' })
})
