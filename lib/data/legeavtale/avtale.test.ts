import { beforeEach, describe, expect, it } from 'vitest'
import { admin, EIDSKOG, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { finnMerknader } from '../../domene/kvalitet/finn-merknader'
import { begrunnelseFor } from '../../domene/advarsel/regler'
import { hentBegrunnelser } from '../advarsel'
import { registrerFravaer } from '../fravaer'
import { hentSituasjon } from '../situasjon'
import { hentLegeavtale, lagreAvtalenavn, opprettLegeavtale, slettLegeavtale } from './avtale'
import {
  ANNEN_AVDELING,
  BJORK,
  FINNES_IKKE,
  fordelt,
  GRAN,
  HJEM,
  IDAG,
  inn,
  lagHjem,
  leder,
  UTEN_RETT,
} from './test-hjem'

nyDatabase({ for: 'test' })
beforeEach(lagHjem)

const opprett = (endring: Parameters<typeof inn>[0] = {}, bruker = leder) =>
  opprettLegeavtale(bruker, EIDSKOG, HJEM, inn(endring), IDAG)

async function enAvtale(endring: Parameters<typeof inn>[0] = {}) {
  const svar = await opprett(endring)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return { sykehjemId: HJEM, legeavtaleId: svar.verdi.id }
}

describe('a new avtale', () => {
  it('holds what was typed, with parts on avdelinger, and the log tells of it', async () => {
    const sted = await enAvtale({ ...fordelt('10', '5,00'), kjoptFra: '3401', utenforOrdinaer: 'NEI' })
    expect(await hentLegeavtale(ledelse, EIDSKOG, sted)).toMatchObject({
      navn: 'Tilsynslege 1',
      fravaer: [],
      versjoner: [
        {
          ...{ uketimer: '15', gjelderFra: '2026-01-01', gjelderTil: null, kjoptFra: '3401' },
          ...{ midlertidig: false, utenforOrdinaer: false },
          fordeling: [
            { avdelingId: BJORK, timer: '10' },
            { avdelingId: GRAN, timer: '5' },
          ],
        },
      ],
    })
    const [hendelse] = await hendelser()
    expect(hendelse).toMatchObject({ handling: 'legeavtale.opprettet', rolle: 'SYKEHJEMSLEDER' })
    expect(hendelse?.detaljer).toMatchObject({ navn: 'Tilsynslege 1', ny: { uketimer: '15' } })
  })

  it('counts in the calculation at once', async () => {
    await enAvtale(fordelt('10', '5'))
    const [furulia] = (await hentSituasjon(overlege, EIDSKOG))?.sykehjem ?? []
    expect(furulia?.legeavtaler[0]?.versjoner[0]?.fordeling).toHaveLength(2)
  })

  it('cannot have a label that is in use at the sykehjem, whatever the case', async () => {
    await enAvtale()
    expect(await opprett({ navn: 'TILSYNSLEGE  1' })).toEqual({
      ok: false,
      feil: {
        kode: 'UGYLDIG',
        feil: [{ felt: 'navn', kode: 'feil.navn.opptatt', verdier: { funnet: 'TILSYNSLEGE 1' } }],
      },
    })
    expect(await somEier(tx => tx.legeavtale.count())).toBe(1)
  })

  it('takes no avdeling of another sykehjem and no kommune outside the register', async () => {
    const deler = [{ avdelingId: ANNEN_AVDELING, timer: '15' }]
    expect(await opprett({ sted: 'FORDELT', deler })).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    expect(await opprett({ kjoptFra: '9999' })).toMatchObject({ feil: { feil: [{ felt: 'kjoptFra' }] } })
    expect(await opprett({ kjoptFra: EIDSKOG })).toMatchObject({ feil: { feil: [{ felt: 'kjoptFra' }] } })
    expect(await somEier(tx => tx.legeavtale.count())).toBe(0)
  })

  it('stores the reason for many hours where the check before sending looks for it', async () => {
    await enAvtale({ uketimer: '61', grunnkode: 'MIDLERTIDIG', grunntekst: 'To leger på én avtale' })
    const situasjon = await hentSituasjon(overlege, EIDSKOG)
    const merknader = situasjon ? finnMerknader(situasjon, IDAG) : []
    const begrunnelser = (await hentBegrunnelser(overlege, EIDSKOG)) ?? []
    const mange = merknader.find(m => m.kode === 'MANGE_TIMER')
    expect(mange && begrunnelseFor(mange, begrunnelser)).toMatchObject({ grunnkode: 'MIDLERTIDIG' })
  })

  it('with 0 hours answers the warning about the home too, when it has no others', async () => {
    const grunn = { uketimer: '0', grunnkode: 'INTERKOMMUNALT_SAMARBEID' }
    await enAvtale(grunn)
    const begrunnelser = (await hentBegrunnelser(overlege, EIDSKOG)) ?? []
    expect(begrunnelser.map(b => b.nokkel.split(':').length).sort()).toEqual([2, 3])
    const situasjon = await hentSituasjon(overlege, EIDSKOG)
    const ingen = situasjon && finnMerknader(situasjon, IDAG).find(m => m.nokkel === `INGEN_TIMER:${HJEM}`)
    expect(ingen && begrunnelseFor(ingen, begrunnelser)).not.toBeNull()
  })

  it('with 0 hours in a home that has others says nothing about the home', async () => {
    await enAvtale()
    await enAvtale({ navn: 'Tilsynslege 2', uketimer: '0', grunnkode: 'RIKTIG_TALL' })
    const begrunnelser = (await hentBegrunnelser(overlege, EIDSKOG)) ?? []
    expect(begrunnelser.map(b => b.nokkel.split(':').length)).toEqual([3])
  })
})

describe('another label', () => {
  it('is stored, and the old one stands in the log', async () => {
    const sted = await enAvtale()
    const ny = { navn: 'Tilsynslege nord', versjon: 1 }
    expect(await lagreAvtalenavn(leder, EIDSKOG, sted, ny)).toEqual({ ok: true, verdi: null })
    expect(await hentLegeavtale(leder, EIDSKOG, sted)).toMatchObject({ navn: 'Tilsynslege nord', versjon: 2 })
    expect((await hendelser())[1]).toMatchObject({
      handling: 'legeavtale.omdopt',
      detaljer: { forrige: { navn: 'Tilsynslege 1' } },
    })
  })

  it('is refused when another avtale has it', async () => {
    const sted = await enAvtale()
    await enAvtale({ navn: 'Tilsynslege 2' })
    const svar = await lagreAvtalenavn(leder, EIDSKOG, sted, { navn: 'tilsynslege 2', versjon: 1 })
    expect(svar).toMatchObject({ feil: { feil: [{ kode: 'feil.navn.opptatt' }] } })
  })

  it('is a KONFLIKT when another was first', async () => {
    const sted = await enAvtale()
    await lagreAvtalenavn(leder, EIDSKOG, sted, { navn: 'Først', versjon: 1 })
    expect(await lagreAvtalenavn(leder, EIDSKOG, sted, { navn: 'Sist', versjon: 1 })).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { navn: 'Først', versjon: 2 } },
    })
  })
})

describe('deleting an avtale', () => {
  it('takes versions and fravær with it, and the log keeps them', async () => {
    const sted = await enAvtale(fordelt('10', '5'))
    const ferie = { fra: '06.07.2026', til: '26.07.2026', timer: '', vikartimer: '0', arsak: 'PLANLAGT' }
    await registrerFravaer(leder, EIDSKOG, sted, ferie, IDAG)
    expect(await slettLegeavtale(leder, EIDSKOG, sted, 1)).toEqual({ ok: true, verdi: null })
    expect(await hentLegeavtale(leder, EIDSKOG, sted)).toBeNull()
    expect(await somEier(tx => tx.fordeling.count())).toBe(0)
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'legeavtale.slettet',
      detaljer: {
        navn: 'Tilsynslege 1',
        forrige: { versjoner: [{ uketimer: '15' }], fravaer: [{ fra: '2026-07-06' }] },
      },
    })
  })

  it('is a KONFLIKT when it was changed meanwhile', async () => {
    const sted = await enAvtale()
    await lagreAvtalenavn(leder, EIDSKOG, sted, { navn: 'Ny', versjon: 1 })
    expect(await slettLegeavtale(leder, EIDSKOG, sted, 1)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    expect(await hentLegeavtale(leder, EIDSKOG, sted)).not.toBeNull()
  })
})

describe('who may', () => {
  it.each(UTEN_RETT)('not write: %s', async (_, bruker) => {
    const nei = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
    const sted = await enAvtale()
    expect(await opprett({ navn: 'Min egen' }, bruker)).toEqual(nei)
    expect(await lagreAvtalenavn(bruker, EIDSKOG, sted, { navn: 'Ny', versjon: 1 })).toEqual(nei)
    expect(await slettLegeavtale(bruker, EIDSKOG, sted, 1)).toEqual(nei)
    expect(await hendelser()).toHaveLength(1)
  })

  it('read: not another kommune, not KOMMUNEADMIN, and nothing by a wrong id', async () => {
    const sted = await enAvtale()
    expect(await hentLegeavtale(nabo, EIDSKOG, sted)).toBeNull()
    expect(await hentLegeavtale(nabo, '3401', sted)).toBeNull()
    expect(await hentLegeavtale(admin, EIDSKOG, sted)).toBeNull()
    expect(await hentLegeavtale(leder, EIDSKOG, { ...sted, sykehjemId: FINNES_IKKE })).toBeNull()
    expect(await hentLegeavtale(leder, EIDSKOG, { ...sted, legeavtaleId: 'ny' })).toBeNull()
  })
})
