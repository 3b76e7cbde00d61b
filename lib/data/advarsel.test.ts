import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../test/database'
import { merknad } from '../domene/kvalitet/merknad'
import type { Bruker, Tilgang } from '../domene/tilgang'
import { hentBegrunnelser, lagreBegrunnelse, lagreVentendeAdvarsler } from './advarsel'
import { som } from './database'

nyDatabase({ for: 'test' })

const EIDSKOG = '3416'
const HJEM = '019a0000-0000-7000-8000-000000000001'
const NABOHJEM = '019a0000-0000-7000-8000-000000000002'

const aktor = (...tilganger: Tilgang[]): Bruker => ({
  id: '019a0000-0000-7000-8000-0000000000aa',
  navn: 'Test',
  epost: 'test@demo.example',
  sprak: null,
  tilganger,
})
const overlege = aktor({ rolle: 'KOMMUNEOVERLEGE', kommunenummer: EIDSKOG })
const ledelse = aktor({ rolle: 'KOMMUNELEDELSE', kommunenummer: EIDSKOG })
const nabo = aktor({ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3401' })
const leder = (sykehjemIder: string[]) =>
  aktor({ rolle: 'SYKEHJEMSLEDER', kommunenummer: EIDSKOG, sykehjemIder })

const hoyt = merknad('ADVARSEL', 'TIMER_PER_BEBOER', { sykehjemId: HJEM }, '2,40')
const grunn = (verdier: object = {}) => ({
  nokkel: hoyt.nokkel,
  verdi: hoyt.verdi,
  grunnkode: 'RIKTIG_TALL',
  grunntekst: 'Forsterket avdeling.',
  ...verdier,
})

const lagHjem = (id = HJEM, kommunenummer = EIDSKOG) =>
  somEier(tx =>
    tx.sykehjem.create({
      data: { id, kommunenummer, navn: `Hjem ${id}`, navnenokkel: `hjem ${id}`, eierform: 'KOMMUNAL' },
    }),
  )
const begrunnelser = async () => (await hentBegrunnelser(overlege, EIDSKOG)) ?? []
const hendelser = () => somEier(tx => tx.hendelse.findMany({ orderBy: { tid: 'asc' } }))

describe('giving a reason', () => {
  it('stores the reason and tells the log who gave it, old and new', async () => {
    await lagHjem()
    const svar = await lagreBegrunnelse(overlege, EIDSKOG, grunn())
    expect(svar).toMatchObject({ ok: true, verdi: { grunnkode: 'RIKTIG_TALL', verdi: '2,40' } })
    await lagreBegrunnelse(overlege, EIDSKOG, grunn({ grunnkode: 'MIDLERTIDIG', grunntekst: '' }))

    expect(await begrunnelser()).toMatchObject([
      { nokkel: hoyt.nokkel, grunnkode: 'MIDLERTIDIG', grunntekst: '' },
    ])
    const logg = await hendelser()
    expect(logg).toMatchObject([
      {
        handling: 'advarsel.begrunnet',
        kommunenummer: EIDSKOG,
        rolle: 'KOMMUNEOVERLEGE',
        brukerId: overlege.id,
      },
      { detaljer: { ny: { grunnkode: 'MIDLERTIDIG' }, forrige: { grunnkode: 'RIKTIG_TALL' } } },
    ])
  })

  it('says which field is wrong', async () => {
    await lagHjem()
    const svar = await lagreBegrunnelse(overlege, EIDSKOG, grunn({ grunnkode: 'ANNET', grunntekst: ' ' }))
    expect(svar).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'grunntekst', kode: 'feil.felt.mangler' }] },
    })
  })

  it('shows the reason another gave meanwhile, and overwrites nothing', async () => {
    await lagHjem()
    await lagreBegrunnelse(overlege, EIDSKOG, grunn())
    const svar = await lagreBegrunnelse(leder([HJEM]), EIDSKOG, grunn({ grunnkode: 'MIDLERTIDIG', sett: '' }))
    expect(svar).toMatchObject({ feil: { kode: 'KONFLIKT', gjeldende: { grunnkode: 'RIKTIG_TALL' } } })
    expect(await begrunnelser()).toMatchObject([{ grunnkode: 'RIKTIG_TALL' }])
    expect(await hendelser()).toHaveLength(1)
  })

  it('lets the one who saw that reason replace it', async () => {
    await lagHjem()
    await lagreBegrunnelse(overlege, EIDSKOG, grunn())
    const sett = (await begrunnelser())[0]?.begrunnet
    const svar = await lagreBegrunnelse(leder([HJEM]), EIDSKOG, grunn({ grunnkode: 'MIDLERTIDIG', sett }))
    expect(svar.ok).toBe(true)
  })
})

describe('who may give one', () => {
  it('is a sykehjemsleder for own homes only', async () => {
    await lagHjem()
    expect((await lagreBegrunnelse(leder([HJEM]), EIDSKOG, grunn())).ok).toBe(true)
    expect(await lagreBegrunnelse(leder([NABOHJEM]), EIDSKOG, grunn())).toMatchObject({
      feil: { kode: 'IKKE_FUNNET' },
    })
  })

  it('is KOMMUNEOVERLEGE for what concerns the norm or the whole kommune', async () => {
    const norm = merknad('ADVARSEL', 'GAMMEL_NORM', { normId: NABOHJEM }, '2020-01-01')
    const om = grunn({ nokkel: norm.nokkel, verdi: norm.verdi })
    expect((await lagreBegrunnelse(overlege, EIDSKOG, om)).ok).toBe(true)
    expect(await lagreBegrunnelse(leder([HJEM]), EIDSKOG, om)).toMatchObject({
      feil: { kode: 'IKKE_FUNNET' },
    })
  })

  it('is nobody in kommuneledelsen or in another kommune, whatever is wrong with the rest', async () => {
    await lagHjem()
    for (const bruker of [ledelse, nabo])
      for (const input of [grunn(), grunn({ grunnkode: 'FORDI' }), {}, null])
        expect(await lagreBegrunnelse(bruker, EIDSKOG, input)).toEqual({
          ok: false,
          feil: { kode: 'IKKE_FUNNET' },
        })
    expect(await hendelser()).toEqual([])
  })

  it('is nobody for a sykehjem in another kommune or one that does not exist', async () => {
    await lagHjem(NABOHJEM, '3401')
    for (const sykehjemId of [NABOHJEM, HJEM]) {
      const annet = merknad('ADVARSEL', 'TIMER_PER_BEBOER', { sykehjemId }, '2,40')
      expect(await lagreBegrunnelse(overlege, EIDSKOG, grunn({ nokkel: annet.nokkel }))).toMatchObject({
        feil: { kode: 'IKKE_FUNNET' },
      })
    }
  })
})

describe('reading reasons', () => {
  it('is for those who read the kommune', async () => {
    await lagHjem()
    await lagreBegrunnelse(overlege, EIDSKOG, grunn())
    expect(await hentBegrunnelser(ledelse, EIDSKOG)).toHaveLength(1)
    expect(await hentBegrunnelser(nabo, EIDSKOG)).toBeNull()
    const admin = aktor({ rolle: 'KOMMUNEADMIN', kommunenummer: EIDSKOG })
    expect(await hentBegrunnelser(admin, EIDSKOG)).toBeNull()
  })
})

describe('warnings that came by import', () => {
  const lagre = (...merknader: ReturnType<typeof merknad>[]) =>
    som(overlege, tx => lagreVentendeAdvarsler(tx, EIDSKOG, merknader))
  const medVerdi = (verdi: string) => ({ ...hoyt, verdi })

  it('wait for their reason, and are the same the second time', async () => {
    const info = merknad('INFO', 'BEBOERE_ANTATT', { sykehjemId: HJEM }, '10')
    expect(await lagre(hoyt, info)).toBe(1)
    expect(await lagre(hoyt)).toBe(1)
    expect(await begrunnelser()).toEqual([])
    expect(await somEier(tx => tx.advarsel.findMany())).toMatchObject([
      { nokkel: hoyt.nokkel, grunnkode: null },
    ])
  })

  it('keep a reason that was given until the figure changes', async () => {
    await lagHjem()
    await lagreBegrunnelse(overlege, EIDSKOG, grunn())
    expect(await lagre(hoyt)).toBe(0)
    expect(await begrunnelser()).toHaveLength(1)
    expect(await lagre(medVerdi('2,60'))).toBe(1)
    expect(await begrunnelser()).toEqual([])
  })
})
