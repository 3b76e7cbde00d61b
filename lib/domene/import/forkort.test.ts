import { expect, it } from 'vitest'
import { forkort } from './forkort'
import type { Importsvar, Radutfall } from './typer'

const svar = (...grupper: [Radutfall, number][]): Importsvar => ({
  ...{ lagret: false, sum: { opprettet: 0, endret: 0, uendret: 0 }, tabeller: {}, feil: [], advarsler: [] },
  rader: grupper.flatMap(([utfall, antall]) =>
    Array.from({ length: antall }, (_, i) => ({
      ...{ tabell: 'belegg' as const, rad: i + 2, utfall, nokkel: `${utfall} ${i}`, endringer: [] },
    })),
  ),
})

it('lets no outcome hide another, and counts them all', () => {
  const kort = forkort(svar(['UENDRET', 700], ['ENDRET', 2], ['NY', 501]))
  expect(kort.utfall).toEqual({ AVVIST: 0, NY: 501, ENDRET: 2, UENDRET: 700 })
  expect(kort.antall.rader).toBe(1203)
  expect(kort.rader.map(r => r.utfall).filter((u, i, alle) => u !== alle[i - 1])).toEqual([
    'NY',
    'ENDRET',
    'UENDRET',
  ])
  expect(kort.rader).toHaveLength(500 + 2 + 500)
})
