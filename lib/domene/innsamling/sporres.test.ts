import { expect, it } from 'vitest'
import { hvemSporres, type Tilhorighet } from './sporres'

const rad = (
  kommunenummer: string,
  statsforvalterId: string,
  gjelderFra: string,
  gjelderTil: string | null = null,
): Tilhorighet => ({
  ...{ kommunenummer, statsforvalterId, gjelderFra, gjelderTil },
  fylkesnummer: kommunenummer.slice(0, 2),
})

// 3401 has always been there; 3430 moved between embeter at a new year; 3499 is no more.
const RADER = [
  rad('3401', 'SF02', '2024-01-01'),
  rad('3430', 'SF03', '2026-01-01'),
  rad('3430', 'SF02', '2024-01-01', '2025-12-31'),
  rad('3499', 'SF02', '2024-01-01', '2025-12-31'),
]
const numre = (dato: string, embete: string | null) =>
  hvemSporres(RADER, dato, embete).map(t => `${t.kommunenummer} ${t.statsforvalterId}`)

it('asks those who belonged to the embete on the status date', () => {
  expect(numre('2025-12-31', 'SF02')).toEqual(['3401 SF02', '3430 SF02', '3499 SF02'])
  expect(numre('2026-01-01', 'SF02')).toEqual(['3401 SF02'])
  expect(numre('2026-12-31', 'SF03')).toEqual(['3430 SF03'])
})

it('asks the whole country, each kommune once, at the embete it belonged to', () => {
  expect(numre('2025-06-30', null)).toEqual(['3401 SF02', '3430 SF02', '3499 SF02'])
  expect(numre('2026-12-31', null)).toEqual(['3401 SF02', '3430 SF03'])
})

it('goes by the first row for dates before it', () =>
  expect(numre('2023-12-31', 'SF02')).toEqual(['3401 SF02', '3430 SF02', '3499 SF02']))
