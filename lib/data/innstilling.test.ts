import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../test/aktor'
import { nyDatabase, somEier } from '../../test/database'
import { detaljrader } from '../domene/logg/detaljer'
import { hentInnstilling, lagreInnstilling } from './innstilling'
import { hentSituasjon } from './situasjon'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const lagre = (timerPerArsverk: string, versjon: number, kreverToPersoner = false) =>
  lagreInnstilling(overlege, EIDSKOG, { timerPerArsverk, kreverToPersoner, versjon })

describe('uketimer per årsverk', () => {
  it('is 37,5 until somebody says otherwise', async () => {
    expect(await hentInnstilling(overlege, EIDSKOG)).toEqual({
      ...{ timerPerArsverk: '37.5', kreverToPersoner: false, versjon: 0 },
    })
  })

  it('is kept, told to the log, and used by the calculation', async () => {
    expect(await lagre('35,5', 0)).toMatchObject({
      verdi: { timerPerArsverk: '35.5', versjon: 1 },
    })
    expect(await lagre('30', 1)).toMatchObject({ ok: true, verdi: { versjon: 2 } })
    expect(await hentInnstilling(overlege, EIDSKOG)).toMatchObject({ timerPerArsverk: '30', versjon: 2 })
    expect((await hentSituasjon(overlege, EIDSKOG))?.timerPerArsverk).toBe('30')
    const hendelser = await somEier(tx => tx.hendelse.findMany({ orderBy: { tid: 'asc' } }))
    expect(hendelser).toMatchObject([
      { detaljer: { for: { timerPerArsverk: '37.5' }, etter: { timerPerArsverk: '35.5' } } },
      {
        ...{ handling: 'innstilling.lagret', brukerId: overlege.id, rolle: 'KOMMUNEOVERLEGE' },
        detaljer: { for: { timerPerArsverk: '35.5' }, etter: { timerPerArsverk: '30' } },
      },
    ])
  })

  it.each([
    ['19,99', 'feil.tall.forLite'],
    ['45,01', 'feil.tall.forStort'],
    ['37,505', 'feil.tall.desimaler'],
    ['', 'feil.felt.mangler'],
  ])('is not %s', async (tekst, kode) => {
    expect(await lagre(tekst, 0)).toMatchObject({ feil: { feil: [{ felt: 'timerPerArsverk', kode }] } })
    expect((await hentInnstilling(overlege, EIDSKOG))?.versjon).toBe(0)
  })

  it('shows what another saved meanwhile, the first time too', async () => {
    await lagre('36', 0)
    for (const versjon of [0, 2])
      expect(await lagre('38', versjon)).toMatchObject({
        feil: { kode: 'KONFLIKT', gjeldende: { timerPerArsverk: '36', versjon: 1 } },
      })
  })

  it('is for KOMMUNEOVERLEGE of the kommune alone', async () => {
    for (const bruker of [nabo, ledelse, leder(), admin]) {
      expect(await hentInnstilling(bruker, EIDSKOG)).toBeNull()
      expect(
        await lagreInnstilling(bruker, EIDSKOG, {
          timerPerArsverk: '30',
          kreverToPersoner: true,
          versjon: 0,
        }),
      ).toEqual(IKKE_FUNNET)
    }
    expect(await somEier(tx => tx.hendelse.count())).toBe(0)
  })
})

describe('innsending krever to personer', () => {
  it('is no until the kommune says so, kept beside the rest, and told to the log', async () => {
    expect(await lagre('36', 0, true)).toEqual({
      ...{ ok: true, verdi: { timerPerArsverk: '36', kreverToPersoner: true, versjon: 1 } },
    })
    expect(await hentInnstilling(overlege, EIDSKOG)).toMatchObject({ kreverToPersoner: true })
    expect(await lagre('36', 1, false)).toMatchObject({ verdi: { kreverToPersoner: false, versjon: 2 } })
    expect(await hentInnstilling(overlege, EIDSKOG)).toMatchObject({ kreverToPersoner: false, versjon: 2 })
    const hendelser = await somEier(tx => tx.hendelse.findMany({ orderBy: { tid: 'asc' } }))
    expect(hendelser.map(h => detaljrader(h.detaljer))).toEqual([
      [
        { felt: 'timerPerArsverk', forrige: '37.5', ny: '36' },
        { felt: 'kreverToPersoner', forrige: false, ny: true },
      ],
      [{ felt: 'kreverToPersoner', forrige: true, ny: false }],
    ])
  })

  it('is yes or no, and never left out', async () => {
    for (const kreverToPersoner of [undefined, 'ja'])
      expect(
        await lagreInnstilling(overlege, EIDSKOG, { timerPerArsverk: '36', kreverToPersoner, versjon: 0 }),
      ).toMatchObject({ feil: { feil: [{ felt: 'kreverToPersoner' }] } })
  })
})
