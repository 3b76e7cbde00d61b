import { encode } from 'next-auth/jwt'
import { NextRequest } from 'next/server'
import { expect, it, vi } from 'vitest'
import { nyDatabase, somEier } from '../database'
import { GET as dekning } from '@/app/api/v1/kommuner/[kommunenummer]/dekning/route'
import { avvis } from '@/app/avvis'
import { tell } from '@/lib/data/konto/grense'
import { provPassord } from '@/lib/data/konto/innlogging'
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
  ['INNLOGGING_ADRESSE', FRA, '/api/auth/%63allbac%6B/credentials', 'POST', {}],
  ['LENKE_ADRESSE', FRA, '/in%76itasjon/abc', 'GET', {}],
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

it('what is turned away stands in the technical log, by what it was and not by whom', async () => {
  const skrevet = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const linjer = () =>
    skrevet.mock.calls.splice(0).map(([linje]) => JSON.parse(String(linje)) as Record<string, unknown>)
  try {
    for (let n = 0; n < 3; n++) await fyll('LENKE_ADRESSE', FRA)
    expect(linjer()).toMatchObject([{ melding: 'grense nådd', grense: 'LENKE_ADRESSE' }])

    for (let n = 0; n < 6; n++) await provPassord('kari@x.example', 'feil', new Date(), 'INNLOGGING')
    const grunner = linjer().map(l => l.grunn)
    expect(grunner).toEqual([...Array<string>(5).fill('UKJENT'), 'LAAST'])

    const hoder = { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' }
    expect((await avvis(foresporsel('/kommune/3416/norm', 'POST', hoder)))?.status).toBe(403)
    expect((await avvis(foresporsel('/kommune/3416/norm', 'DELETE')))?.status).toBe(405)
    const api = new Request('http://localhost/api/v1/kommuner/3416/dekning', {
      headers: { authorization: 'Bearer ln_feil' },
    })
    await dekning(api, { params: Promise.resolve({ kommunenummer: '3416' }) })
    const avvist = linjer()
    expect(avvist).toMatchObject([{ status: 403 }, { status: 405 }, { status: 401 }])
    for (const hemmelig of [FRA, 'ln_feil', 'kari']) expect(JSON.stringify(avvist)).not.toContain(hemmelig)
  } finally {
    skrevet.mockRestore()
  }
})
