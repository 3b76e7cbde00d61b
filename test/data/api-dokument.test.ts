import { beforeAll, describe, expect, it } from 'vitest'
import { GET as hentRapport } from '@/app/api/v1/kommuner/[kommunenummer]/vurderinger/[id]/rapport/route'
import { GET as hentJson } from '@/app/api/v1/kommuner/[kommunenummer]/vurderinger/[id]/route'
import { GET as hentSaksframlegg } from '@/app/api/v1/kommuner/[kommunenummer]/vurderinger/[id]/saksframlegg/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { startVurdering } from '@/lib/data/vurdering/start'
import { lesDocx } from '../les-docx'
import { lesPdf } from '../les-pdf'
import { EIDSKOG, KONGSVINGER, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { lagSykehjem } from '../sykehjem'
import { kallRute } from '../svarsjekk'

nyDatabase()

async function nokkelFor(rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNEADMIN', kommunenummer: string): Promise<string> {
  const nokkel = `ln_dokument_${rolle}_${kommunenummer}`
  await somEier(tx =>
    tx.bruker.create({
      data: {
        epost: `${nokkel}@demo.example`.toLowerCase(),
        navn: 'Test',
        rolletildelinger: { create: { rolle, kommunenummer } },
        apinokler: { create: { navn: 'test', prefiks: 'ln', nokkelHash: hashNokkel(nokkel) } },
      },
    }),
  )
  return nokkel
}

let id = ''
const nokler = { overlege: '', nabo: '', admin: '' }

beforeAll(async () => {
  await lagSykehjem('Solbakken', EIDSKOG)
  const svar = await startVurdering(overlege, EIDSKOG, '2026-11-22')
  id = svar.ok ? svar.verdi.id : ''
  nokler.overlege = await nokkelFor('KOMMUNEOVERLEGE', EIDSKOG)
  nokler.nabo = await nokkelFor('KOMMUNEOVERLEGE', KONGSVINGER)
  nokler.admin = await nokkelFor('KOMMUNEADMIN', EIDSKOG)
})

type Sporring = { nokkel?: string; kommunenummer?: string; vurdering?: string; sok?: string; sprak?: string }

const sti = (get: typeof hentRapport) =>
  get === hentJson ? '' : get === hentRapport ? '/rapport' : '/saksframlegg'

const hent = (
  get: typeof hentRapport,
  { nokkel = nokler.overlege, kommunenummer = EIDSKOG, vurdering = id, sok = '', sprak = '' }: Sporring = {},
) =>
  kallRute(
    get,
    new Request(
      `http://localhost/api/v1/kommuner/${kommunenummer}/vurderinger/${vurdering}${sti(get)}${sok}`,
      {
        headers: { authorization: `Bearer ${nokkel}`, ...(sprak && { 'accept-language': sprak }) },
      },
    ),
    { params: Promise.resolve({ kommunenummer, id: vurdering }) },
  )

const bytesI = async (svar: Response) => new Uint8Array(await svar.arrayBuffer())

describe('GET rapport', () => {
  it('is a PDF to save, of the content whose hash the JSON has', async () => {
    const svar = await hent(hentRapport)
    expect(svar.status).toBe(200)
    expect(Object.fromEntries(svar.headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', 'content-language': 'nb' },
      ...{ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
      'content-disposition':
        'attachment; filename="Eidskog risiko-og-behovsvurdering versjon 1 utkast.pdf"; ' +
        "filename*=UTF-8''Eidskog%20risiko-og-behovsvurdering%20versjon%201%20utkast.pdf",
    })
    const bytes = await bytesI(svar)
    expect(svar.headers.get('content-length')).toBe(String(bytes.byteLength))
    const pdf = await lesPdf(bytes)
    expect(pdf.tekst).toContain('Solbakken')
    const sha256 = (await hent(hentJson)).headers.get('etag')?.replaceAll('"', '')
    expect(pdf.info).toMatchObject({ Custom: { SHA256: sha256 } })
  })

  it('is in nynorsk when asked, by the address or by the reader’s languages', async () => {
    for (const sporring of [{ sok: '?sprak=nn' }, { sprak: 'nn, nb;q=0.5' }]) {
      const svar = await hent(hentRapport, sporring)
      expect(svar.headers.get('content-language')).toBe('nn')
      expect((await lesPdf(await bytesI(svar))).tekst).toContain('Forbetringsplan')
    }
  })
})

describe('GET saksframlegg', () => {
  it('is a Word file to save', async () => {
    const svar = await hent(hentSaksframlegg)
    expect(svar.status).toBe(200)
    expect(svar.headers.get('content-type')).toContain('wordprocessingml.document')
    expect(svar.headers.get('content-disposition')).toContain('Eidskog saksframlegg versjon 1 utkast.docx')
    const docx = lesDocx(await bytesI(svar))
    expect(docx.overskrifter.map(o => o.tekst)).toContain('Forslag til vedtak')
  })
})

describe('what is not for the actor', () => {
  it.each([
    ['rapport', hentRapport],
    ['saksframlegg', hentSaksframlegg],
  ])('is not found: %s', async (_, get) => {
    const finnesIkke = await hent(get, { vurdering: '019a0000-0000-7000-8000-000000000001' })
    expect(finnesIkke.status).toBe(404)
    const likt = await finnesIkke.text()
    for (const sporring of [
      { nokkel: nokler.nabo },
      { nokkel: nokler.admin },
      { nokkel: nokler.nabo, kommunenummer: KONGSVINGER },
      { vurdering: 'ikke-en-id' },
    ]) {
      const svar = await hent(get, sporring)
      expect(svar.status).toBe(404)
      expect(await svar.text()).toBe(likt)
    }
    expect((await hent(get, { nokkel: 'feil' })).status).toBe(401)
  })
})
