import { expect, it } from 'vitest'
import { som, somKonto, type Tx } from '@/lib/data/database'
import { utilgjengelig } from '@/lib/domene/felles/utilgjengelig'
import { overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'

nyDatabase()

/** The database refuses by the code that was set. */
const reis = (tx: Tx) =>
  tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'prov' USING ERRCODE = current_setting('prov.kode'); END $$`

it('a COMMIT that the database refuses is a write that failed, and is told as that', async () => {
  const skriv = somEier(async tx => {
    await tx.$executeRaw`CREATE TABLE "Provekommit" (tall int UNIQUE DEFERRABLE INITIALLY DEFERRED)`
    await tx.$executeRaw`INSERT INTO "Provekommit" VALUES (1), (1)`
  })
  await expect(skriv).rejects.toThrow()
  expect(await somEier(tx => tx.$queryRaw`SELECT to_regclass('"Provekommit"')::text AS tabell`)).toEqual([
    { tabell: null },
  ])
})

it.each([
  ['53100', 'SKRIVER_IKKE'],
  ['25006', 'SKRIVER_IKKE'],
  ['57P03', 'BORTE'],
])('what the database says by %s comes out of a door as %s', async (kode, slag) => {
  const feil = await som(overlege, tx =>
    tx.$executeRaw`SELECT set_config('prov.kode', ${kode}, true)`.then(() => reis(tx)),
  ).catch((e: unknown) => e)
  expect(utilgjengelig(feil)).toBe(slag)
})

it('a fault of the request itself is none of the database', async () => {
  const feil = await somKonto({}, tx => tx.$queryRaw`SELECT 1 / 0`).catch((e: unknown) => e)
  expect(utilgjengelig(feil)).toBeNull()
})
