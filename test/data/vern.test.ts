import { encode } from 'next-auth/jwt'
import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import { nyDatabase, somEier } from '../database'
import { tell } from '@/lib/data/konto/grense'
import { GRENSER, type Grensenavn } from '@/lib/domene/konto/grenser'
import { hemmelighet } from '@/lib/env'
import { tellForesporsel } from '@/lib/auth/vern'

nyDatabase({ for: 'test' })

const FRA = '192.0.2.1'
const BRUKER = '019a0000-0000-7000-8000-000000000061'

const kake = async () =>
  `next-auth.session-token=${await encode({ token: { sub: BRUKER }, secret: hemmelighet() })}`
const foresporsel = (sti: string, method: string, headers: Record<string, string> = {}) =>
  new NextRequest(`http://localhost${sti}`, { method, headers: { 'x-lokalnorm-adresse': FRA, ...headers } })
const fyll = (grense: Grensenavn, hvem: string) => tell(grense, hvem, new Date(), GRENSER[grense].maks)
const talt = () => somEier(tx => tx.bruksteller.count())

it.each<[Grensenavn, string, string, string, Record<string, string>]>([
  ['INNLOGGING_ADRESSE', FRA, '/api/auth/callback/credentials', 'POST', {}],
  ['LENKE_ADRESSE', FRA, '/invitasjon/abc', 'GET', {}],
  ['KVITTERING_ADRESSE', FRA, '/kvittering/LN-2026-3416-AAAAAA?sha256=a', 'GET', {}],
  ['HANDLING_ADRESSE', FRA, '/logg-inn', 'POST', { 'content-length': '10' }],
  ['HANDLING', BRUKER, '/kommune/3416/norm', 'POST', { 'content-length': '10' }],
  ['OPPLASTING', BRUKER, '/kommune/3416/import', 'POST', { 'content-length': '5000000' }],
  ['OPPLASTING', BRUKER, '/kommune/3416/import', 'POST', {}], // in pieces: of a length nobody has told
])('%s is counted for %s', async (grense, hvem, sti, metode, hoder) => {
  const headers = { ...hoder, ...(hvem === BRUKER && { cookie: await kake() }) }
  expect(await tellForesporsel(foresporsel(sti, metode, headers))).toBeNull()
  await fyll(grense, hvem)
  expect(await tellForesporsel(foresporsel(sti, metode, headers))).toMatchObject({
    sekunder: expect.any(Number) as number,
  })
})

it('reading a page counts nothing, and a cookie nobody has signed is nobody’s', async () => {
  for (const sti of [
    '/',
    '/kommune/3416',
    '/kvittering/LN-2026-3416-AAAAAA',
    '/api/v1/kommuner/3416/dekning',
    '/api/helse',
  ])
    expect(await tellForesporsel(foresporsel(sti, 'GET', { cookie: await kake() }))).toBeNull()
  expect(await talt()).toBe(0)
  await fyll('HANDLING_ADRESSE', FRA)
  const falsk = { cookie: 'next-auth.session-token=abc', 'content-length': '10' }
  expect(await tellForesporsel(foresporsel('/kommune/3416', 'POST', falsk))).not.toBeNull()
})
