import { expect, it } from 'vitest'
import { nyDatabase } from '../database'
import { importerOk } from '../import'

nyDatabase()

it('takes a file of 5 000 rows in seconds, new and changed', async () => {
  const hjem = Array.from({ length: 20 }, (_, i) => `Hjem ${i}`)
  const avd = hjem.flatMap(h => Array.from({ length: 5 }, (_, i) => [h, `Avd ${i}`] as const))
  await importerOk(
    'sykehjem',
    `sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n${hjem.map(h => `${h};KOMMUNAL;;;\n`).join('')}`,
  )
  await importerOk(
    'avdelinger',
    `sykehjem;avdeling;type;apnet;nedlagt\n${avd.map(([h, a]) => `${h};${a};LANGTID;;\n`).join('')}`,
  )
  const fil = (plasser: number) =>
    `sykehjem;avdeling;gjelder_fra;plasser;beboere\n${avd.flatMap(([h, a]) => Array.from({ length: 50 }, (_, i) => `${h};${a};${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01;${plasser};\n`)).join('')}`
  expect((await importerOk('belegg', fil(10))).sum).toEqual({ opprettet: 5000, endret: 0, uendret: 0 })
  expect((await importerOk('belegg', fil(11))).sum).toEqual({ opprettet: 0, endret: 5000, uendret: 0 })
  expect((await importerOk('belegg', fil(11))).sum).toEqual({ opprettet: 0, endret: 0, uendret: 5000 })
}, 120_000)
