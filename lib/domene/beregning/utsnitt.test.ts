import { expect, test } from 'vitest'
import { avd, hjem, kommune } from './test-situasjon'
import { finnUtsnitt, HELE_KOMMUNEN } from './utsnitt'

const s = kommune([
  hjem([avd('LANGTID', 10, { navn: 'Post 1' })], [], { navn: 'Solbakken', id: 's1' }),
  hjem([avd('DEMENS', 10, { navn: 'Post 2' })], [], { navn: 'Fjellheim', id: 's2' }),
])

test('ids and names are both taken, names without regard to case and space', () => {
  expect(finnUtsnitt(s, { sykehjem: 's2' }).utsnitt.sykehjemId).toBe('s2')
  expect(finnUtsnitt(s, { sykehjem: ' fjellheim ' }).utsnitt.sykehjemId).toBe('s2')
})

test('an avdeling brings its sykehjem, and leaves no type beside it', () => {
  expect(finnUtsnitt(s, { avdeling: 'Post 2', type: 'LANGTID' })).toEqual({
    ...{ utsnitt: { sykehjemId: 's2', avdelingId: 'Post 2', type: null }, ukjent: [] },
  })
})

test('what is not there is named, and is as if not asked for', () => {
  expect(finnUtsnitt(s, { sykehjem: 'Ukjent', type: 'SENGEPOST' })).toEqual({
    ...{ utsnitt: HELE_KOMMUNEN, ukjent: ['sykehjem', 'type'] },
  })
  expect(finnUtsnitt(s, { sykehjem: 's1', avdeling: 'Post 2' })).toEqual({
    ...{ utsnitt: { ...HELE_KOMMUNEN, sykehjemId: 's1' }, ukjent: ['avdeling'] },
  })
  expect(finnUtsnitt(s, { sykehjem: '', avdeling: '', type: '' })).toEqual({
    utsnitt: HELE_KOMMUNEN,
    ukjent: [],
  })
})
