import { expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { GRENSER } from '../../domene/konto/grenser'
import { giTilbake, tell } from './grense'

nyDatabase({ for: 'test' })

const NAA = new Date('2026-11-30T08:02:00Z')
const senere = (minutter: number) => new Date(NAA.getTime() + minutter * 60_000)
const { maks, minutter } = GRENSER.LENKE_ADRESSE
const rader = () => somEier(tx => tx.bruksteller.findMany())

it('lets through as many as the limit says, then none until the next window', async () => {
  expect(await tell('LENKE_ADRESSE', '192.0.2.1', NAA, maks)).toBeNull()
  expect(await tell('LENKE_ADRESSE', '192.0.2.1', NAA)).toEqual({ sekunder: 13 * 60 })
  expect(await tell('LENKE_ADRESSE', '192.0.2.2', NAA)).toBeNull()
  expect(await tell('KVITTERING_ADRESSE', '192.0.2.1', NAA)).toBeNull()
  expect(await tell('LENKE_ADRESSE', '192.0.2.1', senere(minutter))).toBeNull()
})

it('counts every one of many at once', async () => {
  const svar = await Promise.all(
    Array.from({ length: 10 }, () => tell('OPPLASTING', 'en bruker', NAA, GRENSER.OPPLASTING.maks / 5)),
  )
  expect(svar.filter(s => s === null)).toHaveLength(5)
})

it('gives back what was as it should be', async () => {
  await tell('INNLOGGING_ADRESSE', '192.0.2.1', NAA, GRENSER.INNLOGGING_ADRESSE.maks)
  await giTilbake('INNLOGGING_ADRESSE', '192.0.2.1', NAA)
  expect(await tell('INNLOGGING_ADRESSE', '192.0.2.1', NAA)).toBeNull()
  expect(await tell('INNLOGGING_ADRESSE', '192.0.2.1', NAA)).not.toBeNull()
  await giTilbake('INNLOGGING_ADRESSE', 'nobody has tried from here', NAA)
})

it('keeps no address, and nothing for more than a day', async () => {
  await tell('LENKE_ADRESSE', '192.0.2.1', NAA)
  expect(JSON.stringify(await rader())).not.toContain('192.0.2.1')
  await tell('LENKE_ADRESSE', '192.0.2.2', senere(25 * 60))
  expect((await rader()).map(r => r.vindu)).toEqual([senere(25 * 60 - 2)])
})
