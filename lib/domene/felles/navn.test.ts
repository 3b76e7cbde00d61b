import { expect, test } from 'vitest'
import { navnenokkel, ryddNavn } from './navn'

test('names are the same without regard to case, outer and inner space, and way of writing å', () => {
  expect(navnenokkel('  Solås \u00a0 SYKEHJEM ')).toBe(navnenokkel('sola\u030as sykehjem'))
  expect(navnenokkel('Solås 1')).not.toBe(navnenokkel('Solås 2'))
})

test('a name keeps its case', () => {
  expect(ryddNavn(' Nordre  Post ')).toBe('Nordre Post')
})
