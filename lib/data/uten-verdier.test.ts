import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { nyDatabase } from '../../test/database'
import { erDuplikat, somKonto, type Tx } from './database'

nyDatabase()

const feilAv = (fn: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
  somKonto({ alt: true }, fn).then(
    () => null,
    (e: unknown) => e,
  )
const KARI = { epost: 'kari@kommune.example', navn: 'Kari Nordmann' }

it('an unexpected error of the database says what was wrong, and no value it was met with', async () => {
  const gal = await feilAv(tx => tx.bruker.create({ data: { ...KARI, aktiv: 'ja' as never } }))
  expect(String(gal)).toContain('Argument `aktiv`')
  expect(inspect(gal)).not.toMatch(/kari@|nordmann/i)

  const uleselig = await feilAv(tx => tx.$queryRaw`SELECT ${KARI.epost}::uuid`)
  expect(String(uleselig)).toContain('invalid input syntax for type uuid')
  expect(inspect(uleselig)).not.toMatch(/kari@|nordmann/i)
})

it('what the data layer knows the error by is kept', async () => {
  await somKonto({ alt: true }, tx => tx.bruker.create({ data: KARI }))
  const to = await feilAv(tx => tx.bruker.create({ data: KARI }))
  expect(erDuplikat(to)).toBe(true)
  expect(inspect(to)).not.toMatch(/kari@|nordmann/i)
})
