import { beforeEach, describe, expect, it } from 'vitest'
import { EIDSKOG, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { beregnDekning } from '../../domene/beregning/dekning'
import { hentSituasjon } from '../situasjon'
import { hentLegeavtale, opprettLegeavtale } from './avtale'
import {
  ANNEN_AVDELING,
  ANNET_HJEM,
  BJORK,
  fordelt,
  HJEM,
  IDAG,
  inn,
  lagHjem,
  leder,
  UTEN_RETT,
} from './test-hjem'
import { avsluttLegeavtale, leggTilAvtaleversjon, rettAvtaleversjon, slettAvtaleversjon } from './versjon'

nyDatabase({ for: 'test' })

let avtale: { sykehjemId: string; legeavtaleId: string }
let forste: typeof avtale & { versjonId: string }

beforeEach(async () => {
  await lagHjem()
  const svar = await opprettLegeavtale(leder, EIDSKOG, HJEM, inn(fordelt('10', '5')), IDAG)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  avtale = { sykehjemId: HJEM, legeavtaleId: svar.verdi.id }
  forste = { ...avtale, versjonId: (await versjoner())[0]?.id ?? '' }
})

const versjoner = async () => (await hentLegeavtale(leder, EIDSKOG, avtale))?.versjoner ?? []
const endring = (e: Parameters<typeof inn>[0] = {}) =>
  leggTilAvtaleversjon(leder, EIDSKOG, avtale, inn({ gjelderFra: '01.07.2026', uketimer: '20', ...e }), IDAG)
const rett = (e: Parameters<typeof inn>[0], versjon = 1, bruker = leder) =>
  rettAvtaleversjon(bruker, EIDSKOG, forste, { ...inn(e), versjon }, IDAG)
const timerPa = async (dato: string) => {
  const situasjon = await hentSituasjon(overlege, EIDSKOG)
  const furulia = situasjon && beregnDekning(situasjon, dato).sykehjem.find(s => s.id === HJEM)
  return furulia?.avtalteTimer?.toString()
}

describe('a change from a date', () => {
  it('ends the version before it whole', async () => {
    expect(await endring()).toMatchObject({ ok: true })
    expect([await timerPa('2026-06-30'), await timerPa('2026-07-01')]).toEqual(['15', '20'])
    expect((await versjoner()).map(v => [v.gjelderFra, v.fordeling?.length ?? null])).toEqual([
      ['2026-01-01', 2],
      ['2026-07-01', null],
    ])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'legeavtaleversjon.opprettet',
      detaljer: { avtale: 'Tilsynslege 1', ny: { uketimer: '20', fordeling: null } },
    })
  })

  it('cannot begin the day another version begins', async () => {
    expect(await endring({ gjelderFra: '01.01.2026' })).toMatchObject({
      feil: {
        feil: [{ felt: 'gjelderFra', kode: 'legeavtale.feil.finnesFra', verdier: { dato: '01.01.2026' } }],
      },
    })
  })
})

describe('a correction', () => {
  it('replaces the fordeling whole and keeps the old values in the log', async () => {
    const deler = [{ avdelingId: BJORK, timer: '12,50' }]
    expect(await rett({ uketimer: '12,5', sted: 'FORDELT', deler })).toEqual({ ok: true, verdi: null })
    expect(await versjoner()).toMatchObject([
      { uketimer: '12.5', versjon: 2, fordeling: [{ avdelingId: BJORK, timer: '12.5' }] },
    ])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'legeavtaleversjon.rettet',
      detaljer: { forrige: { uketimer: '15' }, ny: { uketimer: '12.5' } },
    })
  })

  it('is a KONFLIKT with the version as it is when another was first, and then writes nothing', async () => {
    await rett({ uketimer: '16' })
    expect(await rett({ uketimer: '17' })).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { uketimer: '16', versjon: 2, fordeling: null } },
    })
    expect(await timerPa(IDAG)).toBe('16')
  })

  it('cannot move onto the day of another version, and names no avdeling of another home', async () => {
    await endring()
    expect(await rett({ gjelderFra: '01.07.2026' })).toMatchObject({
      feil: { feil: [{ felt: 'gjelderFra' }] },
    })
    const deler = [{ avdelingId: ANNEN_AVDELING, timer: '15' }]
    expect(await rett({ sted: 'FORDELT', deler })).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    expect((await versjoner())[0]).toMatchObject({ gjelderFra: '2026-01-01', versjon: 1 })
  })
})

describe('the end of an avtale', () => {
  const avslutt = (gjelderTil: string, versjon = 1) =>
    avsluttLegeavtale(leder, EIDSKOG, forste, { gjelderTil, versjon })

  it('is its last day, and the log keeps what stood before', async () => {
    expect(await avslutt('30.06.2026')).toEqual({ ok: true, verdi: null })
    expect([await timerPa('2026-06-30'), await timerPa('2026-07-01')]).toEqual(['15', '0'])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'legeavtaleversjon.avsluttet',
      detaljer: { ny: { gjelderTil: '2026-06-30' }, forrige: { gjelderTil: null } },
    })
  })

  it('is not before the beginning, and a stale one is a KONFLIKT', async () => {
    expect(await avslutt('31.12.2025')).toMatchObject({ feil: { feil: [{ felt: 'gjelderTil' }] } })
    await avslutt('30.06.2026')
    expect(await avslutt('31.07.2026')).toMatchObject({ feil: { kode: 'KONFLIKT' } })
  })
})

describe('deleting a version', () => {
  it('lets the one before hold on, and the log keeps it', async () => {
    const ny = await endring()
    const versjonId = ny.ok ? ny.verdi.id : ''
    expect(await slettAvtaleversjon(leder, EIDSKOG, { ...avtale, versjonId }, 1)).toMatchObject({ ok: true })
    expect(await timerPa(IDAG)).toBe('15')
    expect((await hendelser()).at(-1)).toMatchObject({ detaljer: { forrige: { uketimer: '20' } } })
  })

  it('is refused for the only one, and a stale one is a KONFLIKT', async () => {
    expect(await slettAvtaleversjon(leder, EIDSKOG, forste, 1)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'legeavtale.feil.enesteVersjon' },
    })
    await endring()
    await rett({ uketimer: '16' })
    expect(await slettAvtaleversjon(leder, EIDSKOG, forste, 1)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    expect(await versjoner()).toHaveLength(2)
  })
})

describe('who may', () => {
  const nei = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

  it.each(UTEN_RETT)('not write: %s', async (_, bruker) => {
    await endring()
    const fer = (await hendelser()).length
    expect(
      await leggTilAvtaleversjon(bruker, EIDSKOG, avtale, inn({ gjelderFra: '01.10.2026' }), IDAG),
    ).toEqual(nei)
    expect(await rett({ uketimer: '1' }, 1, bruker)).toEqual(nei)
    expect(
      await avsluttLegeavtale(bruker, EIDSKOG, forste, { gjelderTil: '30.06.2026', versjon: 1 }),
    ).toEqual(nei)
    expect(await slettAvtaleversjon(bruker, EIDSKOG, forste, 1)).toEqual(nei)
    expect(await hendelser()).toHaveLength(fer)
  })

  it('reach an avtale only by its own sykehjem', async () => {
    const feilHjem = { ...forste, sykehjemId: ANNET_HJEM }
    expect(await rettAvtaleversjon(overlege, EIDSKOG, feilHjem, { ...inn(), versjon: 1 }, IDAG)).toEqual(nei)
    expect(await slettAvtaleversjon(overlege, EIDSKOG, feilHjem, 1)).toEqual(nei)
    expect(
      await leggTilAvtaleversjon(overlege, EIDSKOG, feilHjem, inn({ gjelderFra: '01.10.2026' }), IDAG),
    ).toEqual(nei)
    expect(await somEier(tx => tx.legeavtaleversjon.count())).toBe(1)
  })
})
