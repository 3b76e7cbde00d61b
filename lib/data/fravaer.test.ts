import { beforeEach, describe, expect, it } from 'vitest'
import { EIDSKOG, overlege } from '../../test/aktor'
import { nyDatabase } from '../../test/database'
import { hendelser } from '../../test/sykehjem'
import { beregnDekning } from '../domene/beregning/dekning'
import type { FravaerInn } from '../domene/fravaer/schema'
import { registrerFravaer, rettFravaer, slettFravaer } from './fravaer'
import { hentLegeavtale, opprettLegeavtale } from './legeavtale/avtale'
import { ANNET_HJEM, HJEM, IDAG, inn as avtaleInn, lagHjem, leder, UTEN_RETT } from './legeavtale/test-hjem'
import { hentSituasjon } from './situasjon'

nyDatabase({ for: 'test' })

let sted: { sykehjemId: string; legeavtaleId: string }
beforeEach(async () => {
  await lagHjem()
  const svar = await opprettLegeavtale(leder, EIDSKOG, HJEM, avtaleInn(), IDAG)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  sted = { sykehjemId: HJEM, legeavtaleId: svar.verdi.id }
})

const inn = (endring: Partial<FravaerInn> = {}): FravaerInn => ({
  ...{ fra: '06.07.2026', til: '26.07.2026', timer: '', vikartimer: '5', arsak: 'PLANLAGT' },
  ...endring,
})
const registrer = (endring: Partial<FravaerInn> = {}, bruker = leder) =>
  registrerFravaer(bruker, EIDSKOG, sted, inn(endring), IDAG)
const rader = async () => (await hentLegeavtale(leder, EIDSKOG, sted))?.fravaer ?? []
const ettFravaer = async () => {
  const svar = await registrer()
  return { ...sted, fravaerId: svar.ok ? svar.verdi.id : '' }
}

describe('fravær', () => {
  it('takes what no vikar covers from the actual hours of those days', async () => {
    expect(await registrer()).toMatchObject({ ok: true })
    const situasjon = await hentSituasjon(overlege, EIDSKOG)
    const faktiske = ['2026-07-05', '2026-07-06', '2026-07-26', '2026-07-27'].map(d =>
      situasjon ? beregnDekning(situasjon, d).sum.faktiskeTimer?.toString() : null,
    )
    expect(faktiske).toEqual(['15', '5', '5', '15'])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'fravaer.registrert',
      rolle: 'SYKEHJEMSLEDER',
      detaljer: { avtale: 'Tilsynslege 1', ny: { fra: '2026-07-06', timer: null, vikartimer: '5' } },
    })
  })

  it('is held against the avtale in force: a vikar covers no more', async () => {
    expect(await registrer({ vikartimer: '15,01' })).toMatchObject({
      feil: { feil: [{ felt: 'vikartimer' }] },
    })
    expect(await rader()).toEqual([])
  })

  it('begins once a day on one avtale, and may overlap', async () => {
    await registrer()
    expect(await registrer({ til: '' })).toMatchObject({
      feil: { feil: [{ felt: 'fra', kode: 'fravaer.feil.finnesFra' }] },
    })
    expect(await registrer({ fra: '07.07.2026' })).toMatchObject({ ok: true })
  })

  it('is corrected with the old values kept in the log; a stale correction is a KONFLIKT', async () => {
    const her = await ettFravaer()
    const ny = { ...inn({ til: '', arsak: '' }), versjon: 1 }
    expect(await rettFravaer(leder, EIDSKOG, her, ny, IDAG)).toEqual({ ok: true, verdi: null })
    expect(await rader()).toMatchObject([{ til: null, arsak: null, versjon: 2 }])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'fravaer.rettet',
      detaljer: { forrige: { til: '2026-07-26', arsak: 'PLANLAGT' }, ny: { til: null, arsak: null } },
    })
    expect(await rettFravaer(leder, EIDSKOG, her, ny, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { til: null, versjon: 2 } },
    })
  })

  it('cannot be moved onto the first day of another row', async () => {
    const her = await ettFravaer()
    await registrer({ fra: '01.12.2026', til: '' })
    const svar = await rettFravaer(
      leder,
      EIDSKOG,
      her,
      { ...inn({ fra: '01.12.2026', til: '' }), versjon: 1 },
      IDAG,
    )
    expect(svar).toMatchObject({ feil: { feil: [{ kode: 'fravaer.feil.finnesFra' }] } })
  })

  it('is deleted, and the log keeps what it was; a stale deletion is a KONFLIKT', async () => {
    const her = await ettFravaer()
    expect(await slettFravaer(leder, EIDSKOG, her, 2)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    expect(await slettFravaer(leder, EIDSKOG, her, 1)).toEqual({ ok: true, verdi: null })
    expect(await rader()).toEqual([])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'fravaer.slettet',
      detaljer: { forrige: { fra: '2026-07-06', vikartimer: '5' } },
    })
  })
})

describe('who may', () => {
  const nei = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

  it.each(UTEN_RETT)('not write: %s', async (_, bruker) => {
    const her = await ettFravaer()
    const fer = (await hendelser()).length
    expect(await registrer({ fra: '01.12.2026', til: '' }, bruker)).toEqual(nei)
    expect(await rettFravaer(bruker, EIDSKOG, her, { ...inn(), versjon: 1 }, IDAG)).toEqual(nei)
    expect(await slettFravaer(bruker, EIDSKOG, her, 1)).toEqual(nei)
    expect(await hendelser()).toHaveLength(fer)
  })

  it('reach fravær only by its own sykehjem', async () => {
    const her = { ...(await ettFravaer()), sykehjemId: ANNET_HJEM }
    expect(await rettFravaer(overlege, EIDSKOG, her, { ...inn(), versjon: 1 }, IDAG)).toEqual(nei)
    expect(await slettFravaer(overlege, EIDSKOG, her, 1)).toEqual(nei)
    expect(await rader()).toHaveLength(1)
  })
})
