import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as hentPdf } from '@/app/api/v1/kommuner/[kommunenummer]/innsendinger/[innsamlingId]/[nummer]/kvittering/route'
import { GET as hentJson } from '@/app/api/v1/kommuner/[kommunenummer]/innsendinger/[innsamlingId]/[nummer]/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { sha256Av } from '@/lib/data/innsending/frosset'
import { sjekkKvittering } from '@/lib/data/innsending/kvittering'
import { besvar, bildet, lagHjem, lagRunde, send, verdi, versjonen } from '@/lib/data/innsending/test-runde'
import { vedtattNorm } from '@/lib/data/norm/test-norm'
import { sendKvittering } from '@/lib/epost/kvittering'
import { EIDSKOG, nabo, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { apnePostkasse } from '../postkasse'

/** The receipt the whole way: what arrives by mail and over HTTP, and that its link and its bytes can be checked. */
nyDatabase()

const ADRESSE = 'https://lokalnorm.kommune.example'
const NOKKEL = 'ln_kvittering'
let kasse: Awaited<ReturnType<typeof apnePostkasse>>
let runde = ''

beforeAll(async () => {
  kasse = await apnePostkasse()
  await lagHjem('Solbakken', 60, '15')
  await vedtattNorm({ gyldigFra: '01.01.2026' })
  runde = await lagRunde()
  await besvar(runde)
  verdi(await send(runde))
  await somEier(tx =>
    tx.bruker.create({
      data: {
        ...{ id: overlege.id, epost: overlege.epost, navn: overlege.navn },
        rolletildelinger: { create: { rolle: 'KOMMUNEOVERLEGE', kommunenummer: EIDSKOG } },
        apinokler: { create: { navn: 'test', prefiks: 'ln', nokkelHash: hashNokkel(NOKKEL) } },
      },
    }),
  )
})
afterAll(() => kasse.stopp())

const valg = () => ({
  epost: { url: kasse.url, fra: 'Lokalnorm <lokalnorm@kommune.example>' },
  nextauthUrl: `${ADRESSE}/`,
})

const hent = (get: typeof hentJson, nummer = '1', kommunenummer = EIDSKOG) =>
  get(new Request('http://localhost/x?sprak=nb', { headers: { authorization: `Bearer ${NOKKEL}` } }), {
    params: Promise.resolve({ kommunenummer, innsamlingId: runde, nummer }),
  })

it('arrives with the one who sent and with the contact, and its link says that it is right', async () => {
  await sendKvittering(overlege, EIDSKOG, runde, 1, valg())
  expect(kasse.mottatt.map(m => m.til[0]).sort()).toEqual(['kari@eidskog.example', 'test@demo.example'])
  const brev = kasse.mottatt[0]
  const { versjon } = await versjonen(runde)
  expect(brev?.hoder.subject).toBe(`Kvittering ${versjon.referanse}: Eidskog kommune har sendt inn`)
  expect(brev?.tekst).toContain('Udekket behov: 5,00 timer i uka.')
  expect(brev?.tekst).toContain(`${ADRESSE}/kommune/${EIDSKOG}/innsending/${runde}/kvittering/1`)
  const lenke = new URL(/https:\S+\/kvittering\/LN-\S+/.exec(brev?.tekst ?? '')?.[0] ?? '')
  const referanse = lenke.pathname.split('/').at(-1) ?? ''
  expect(await sjekkKvittering(referanse, lenke.searchParams.get('sha256') ?? '')).toMatchObject({
    ...{ stemmer: true, nummer: 1 },
  })
})

it('that no mail server takes, or that nobody may read, is no fault of the one who sent', async () => {
  kasse.mottatt.length = 0
  kasse.avvis = 550
  await sendKvittering(overlege, EIDSKOG, runde, 1, valg())
  kasse.avvis = 0
  await sendKvittering(nabo, EIDSKOG, runde, 1, valg())
  await sendKvittering(overlege, EIDSKOG, runde, 9, valg())
  await sendKvittering(overlege, EIDSKOG, runde, 1, { ...valg(), epost: null })
  expect(kasse.mottatt).toEqual([])
  expect((await bildet(runde)).innsending?.status).toBe('INNSENDT')
})

it('is the very bytes that were frozen over the API, with their hash as ETag, and a PDF beside', async () => {
  const json = await hent(hentJson)
  const tekst = await json.text()
  expect(json.headers.get('etag')).toBe(`"${sha256Av(tekst)}"`)
  expect(tekst).toBe((await versjonen(runde)).tekst)
  const pdf = await hent(hentPdf)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.headers.get('content-disposition')).toContain('LN-2026-3416-')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  for (const nummer of ['2', '0', '-1', '1.5', 'x', '1e9', '99999999999'])
    for (const get of [hentJson, hentPdf]) expect((await hent(get, nummer)).status).toBe(404)
  expect((await hent(hentJson, '1', '3401')).status).toBe(404)
})
