import { beforeEach, describe, expect, it } from 'vitest'
import { EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { STANDARDSKALA } from '../../domene/risiko/skala'
import { type SkalaInn, tilSkalaskjema } from '../../domene/risiko/skala-schema'
import { hentRisikoer } from './les'
import { lagreSkala } from './skala'
import { lagVurdering, settStatus } from './test-vurdering'

nyDatabase({ for: 'test' })

let vurderingId = ''
beforeEach(async () => {
  vurderingId = await lagVurdering()
})

const skjema = (endring: Partial<SkalaInn> = {}): SkalaInn => ({
  ...tilSkalaskjema({ skala: STANDARDSKALA, versjon: 1 }),
  ...endring,
})
const lagre = (endring: Partial<SkalaInn>, bruker = overlege) =>
  lagreSkala(bruker, EIDSKOG, vurderingId, skjema(endring))
const bildet = () => hentRisikoer(overlege, EIDSKOG, vurderingId)

describe('the scale of a draft', () => {
  it('is the standard one until the kommune sets its own, and is told to the log when it does', async () => {
    expect((await bildet())?.skala).toEqual(STANDARDSKALA)
    const konsekvens: SkalaInn['konsekvens'] = ['', '', '', '', ' Tap av liv ']
    expect(await lagre({ middelsFra: '4', hoyFra: '12', konsekvens })).toEqual({ ok: true, verdi: null })
    expect(await bildet()).toMatchObject({
      skala: { middelsFra: 4, hoyFra: 12, konsekvens: ['', '', '', '', 'Tap av liv'] },
      vurdering: { versjon: 2, status: 'UTKAST', nummer: 1 },
    })
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{ handling: 'vurdering.skalaLagret', objekttype: 'Vurdering', objektId: vurderingId },
      detaljer: {
        navn: '1',
        forrige: { middelsFra: 5, hoyFra: 15, skalaKonsekvens: '' },
        ny: { middelsFra: 4, hoyFra: 12, skalaKonsekvens: '5: Tap av liv' },
      },
    })
  })

  it('belongs to its version alone', async () => {
    await lagre({ hoyFra: '20' })
    await settStatus(vurderingId, 'GODKJENT')
    const annen = await lagVurdering(2)
    expect((await hentRisikoer(overlege, EIDSKOG, annen))?.skala).toEqual(STANDARDSKALA)
  })

  it('refuses what is no scale, and a save on top of another’s', async () => {
    expect(await lagre({ middelsFra: '15' })).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'hoyFra', kode: 'risiko.feil.hoyForLav' }] },
    })
    await lagre({ hoyFra: '20' })
    expect(await lagre({ hoyFra: '18' })).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { skala: { hoyFra: 20 }, versjon: 2 } },
    })
    expect((await bildet())?.skala.hoyFra).toBe(20)
  })

  it.each(['FERDIG', 'GODKJENT'] as const)('is frozen when the version is %s', async status => {
    await settStatus(vurderingId, status)
    expect(await lagre({ hoyFra: '20' })).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'risiko.feil.ikkeUtkast' },
    })
    expect((await bildet())?.skala).toEqual(STANDARDSKALA)
  })

  it('is set by KOMMUNEOVERLEGE alone', async () => {
    for (const bruker of [nabo, ledelse, leder()])
      expect(await lagre({ hoyFra: '20' }, bruker)).toEqual({ ok: false, feil: { kode: 'IKKE_FUNNET' } })
    expect(await hendelser()).toEqual([])
  })
})
