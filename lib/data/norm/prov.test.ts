import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import { lagSykehjem } from '../../../test/sykehjem'
import type { SituasjonSats } from '../../domene/beregning/situasjon'
import { type ProvUtkastInn, tilProvUtkast } from '../../domene/prov/utkast'
import { tilleggIFelt } from '../../domene/prov/tiltak'
import { TOMT_TILTAK } from '../../domene/tiltak/skjema'
import { opprettTiltak } from '../tiltak/lagring'
import { hentPlan } from '../tiltak/les'
import { lagUtkastAvProv } from './prov'
import { hendelser, IDAG, lagAvdeling, normer, nyttUtkast, somSkjema, vedtattNorm } from './test-norm'
import { lagreUtkast } from './utkast'

nyDatabase({ for: 'test' })

const sats = (type: SituasjonSats['type'], uketimer: string, per: number): SituasjonSats => ({
  ...{ type, avdelingId: null, uketimer, per, basis: 'PLASS' },
})
const PROVD = [sats('LANGTID', '1', 2), sats('ANNEN', '0.5', 1)]
const utkastet = async () => (await normer()).find(n => n.status === 'UTKAST')
const inn = async (satser = PROVD, valg: Partial<ProvUtkastInn> = {}): Promise<ProvUtkastInn> => ({
  ...tilProvUtkast(satser, (await utkastet()) ?? null, null),
  ...valg,
})
const lag = async (input?: unknown, bruker = overlege) =>
  lagUtkastAvProv(bruker, EIDSKOG, input ?? (await inn()), IDAG)
const satser = async () =>
  (await utkastet())?.satser.map(s => `${s.type}${s.avdelingId ? '@' : ''} ${s.uketimer}/${s.per}`)

describe('a draft of rates that were tried', () => {
  it('has those rates and no others, and tells the log', async () => {
    const svar = await lag()
    expect(svar).toMatchObject({ ok: true, verdi: { id: (await utkastet())?.id } })
    expect(await satser()).toEqual(['LANGTID 1/2', 'ANNEN 0.5/1'])
    expect((await hendelser()).map(h => h.handling)).toEqual(['norm.utkastOpprettet', 'norm.utkastLagret'])
  })

  it('takes along the text and the own rates of the norm in force', async () => {
    const avdelingId = await lagAvdeling()
    const egne = [{ avdelingId, uketimer: '2', per: '3', basis: 'PLASS', begrunnelse: '' }]
    await lagreUtkast(
      overlege,
      EIDSKOG,
      somSkjema(await nyttUtkast(), { egne, innhold: 'Visitt to ganger i uka.' }),
    )
    await vedtattNorm({ versjon: 2, gyldigFra: '01.01.2026' })
    await lag()
    expect(await satser()).toEqual(['LANGTID 1/2', 'ANNEN 0.5/1', 'LANGTID@ 2/3'])
    expect((await utkastet())?.innhold).toBe('Visitt to ganger i uka.')
  })

  it('never overwrites a draft with other rates without the choice to', async () => {
    await nyttUtkast()
    const for_ = await satser()
    expect(await lag()).toMatchObject({ feil: { kode: 'FEIL_TILSTAND', arsak: 'prov.feil.utkastFinnes' } })
    expect(await satser()).toEqual(for_)
    expect(await lag(await inn(PROVD, { erstatt: true }))).toMatchObject({ ok: true })
    expect(await satser()).toEqual(['LANGTID 1/2', 'ANNEN 0.5/1'])
  })

  it('nor one that was saved after the choice, or came after the page was drawn', async () => {
    const utenUtkast = await inn(PROVD, { erstatt: true })
    await nyttUtkast()
    expect(await lag(utenUtkast)).toMatchObject({ feil: { kode: 'FEIL_TILSTAND' } })
    const valgt = await inn(PROVD, { erstatt: true })
    await lagreUtkast(overlege, EIDSKOG, somSkjema(await nyttUtkast(), { innhold: 'Nytt.' }))
    expect(await lag(valgt)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'prov.feil.utkastEndret' },
    })
    expect((await satser())?.[0]).toBe('LANGTID 1/3')
  })

  it('answers a draft that has the same rates, and writes nothing', async () => {
    await lag()
    const antall = (await hendelser()).length
    expect(await lag()).toMatchObject({ ok: true, verdi: { id: (await utkastet())?.id } })
    expect(await hendelser()).toHaveLength(antall)
  })

  it('asks why a rate lies under the proposal before it makes anything', async () => {
    const lav = await inn([sats('KORTTID', '1', 1)])
    expect(await lag(lav)).toMatchObject({
      feil: {
        kode: 'UGYLDIG',
        feil: [{ felt: 'satser.KORTTID.begrunnelse', kode: 'norm.feil.begrunnelse' }],
      },
    })
    expect(await normer()).toEqual([])
    lav.satser.KORTTID.begrunnelse = 'Kort vei til sykehus.'
    expect(await lag(lav)).toMatchObject({ ok: true })
    const igjen = await inn([sats('KORTTID', '1', 1)])
    expect(igjen.satser.KORTTID.begrunnelse).toBe('Kort vei til sykehus.')
  })

  it('is for those who may change the norm, and as nothing to the others', async () => {
    for (const bruker of [ledelse, leder(), admin, nabo])
      expect(await lag(undefined, bruker)).toEqual({ ok: false, feil: { kode: 'IKKE_FUNNET' } })
    expect(await normer()).toEqual([])
  })
})

describe('a tiltak of hours that were tried', () => {
  it('begins with the hours added and the sykehjem, and is saved once it is said from when', async () => {
    const sykehjemId = await lagSykehjem()
    const start = {
      ...TOMT_TILTAK,
      ...{ tittel: 'Flere legetimer på Solbakken', kategori: 'GJENNOMFORE', sykehjemId },
      effektTimer: tilleggIFelt('5.5'),
    }
    expect(await opprettTiltak(overlege, EIDSKOG, start, IDAG)).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'effektFra' }] },
    })
    const ferdig = { ...start, effektFra: '01.03.2027' }
    expect(await opprettTiltak(leder(), EIDSKOG, ferdig, IDAG)).toMatchObject({ ok: false })
    expect(await opprettTiltak(leder(sykehjemId), EIDSKOG, ferdig, IDAG)).toMatchObject({ ok: true })
    expect(await hentPlan(overlege, EIDSKOG)).toMatchObject([
      { tittel: 'Flere legetimer på Solbakken', effektTimer: '5.5', sykehjemId },
    ])
  })
})
