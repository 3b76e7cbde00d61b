import { beforeEach, expect, it } from 'vitest'
import { GET as dekning } from '@/app/api/v1/kommuner/[kommunenummer]/dekning/route'
import { GET as eksport } from '@/app/api/v1/kommuner/[kommunenummer]/eksport/[tabell]/route'
import { POST as importer } from '@/app/api/v1/kommuner/[kommunenummer]/import/[tabell]/route'
import { GET as rapport } from '@/app/api/v1/kommuner/[kommunenummer]/vurderinger/[id]/rapport/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { tell } from '@/lib/data/konto/grense'
import { GRENSER, type Grensenavn } from '@/lib/domene/konto/grenser'
import { EIDSKOG } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { kallRute } from '../svarsjekk'

nyDatabase({ for: 'test' })

const K = `http://localhost/api/v1/kommuner/${EIDSKOG}`
const ID = '019a0000-0000-7000-8000-000000000001'
let brukerId = ''

beforeEach(async () => {
  const tilgang = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: EIDSKOG } as const
  const nokkel = { navn: 't', prefiks: 'ln', nokkelHash: hashNokkel('ln_overlege') }
  const data = {
    ...{ epost: 'overlege@demo.example', navn: 'Test' },
    ...{ rolletildelinger: { create: tilgang }, apinokler: { create: nokkel } },
  }
  brukerId = (await somEier(tx => tx.bruker.create({ data }))).id
})

const req = (sti: string, init: RequestInit = {}) =>
  new Request(`${K}${sti}`, { ...init, headers: { authorization: 'Bearer ln_overlege', ...init.headers } })
const med = <T extends object>(params: T) => ({
  params: Promise.resolve({ kommunenummer: EIDSKOG, ...params }),
})
const csv = (rader: number) =>
  req('/import/sykehjem', {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: `sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n${'Furulia;KOMMUNAL;;;\n'.repeat(rader)}`,
  })

const KALL: [Grensenavn, () => Promise<Response>][] = [
  ['API_LES', () => kallRute(dekning, req('/dekning'), med({}))],
  ['EKSPORT', () => kallRute(eksport, req('/eksport/sykehjem'), med({ tabell: 'sykehjem' }))],
  ['DOKUMENT', () => kallRute(rapport, req(`/vurderinger/${ID}/rapport`), med({ id: ID }))],
  ['IMPORT', () => kallRute(importer, csv(1), med({ tabell: 'sykehjem' }))],
]

it.each(KALL)(
  '%s has its own limit: one below it passes, one above it is told when to come back',
  async (grense, kall) => {
    await tell(grense, brukerId, new Date(), GRENSER[grense].maks - 1)
    expect((await kall()).status).not.toBe(429)
    const svar = await kall()
    expect(svar.status).toBe(429)
    expect(svar.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(Number(svar.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await svar.json()).toMatchObject({ status: 429, title: 'For mange forespørsler på kort tid' })
    for (const [annen, annetKall] of KALL)
      if (annen !== grense) expect((await annetKall()).status).not.toBe(429)
  },
)

it('a large import counts as many, and nothing of what is above the limit is stored', async () => {
  await tell('IMPORT', brukerId, new Date(), GRENSER.IMPORT.maks - 5)
  const svar = await kallRute(importer, csv(20_000), med({ tabell: 'sykehjem' }))
  expect(svar.status).toBe(429)
  expect(await somEier(tx => tx.sykehjem.count())).toBe(0)
})
