import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import { hentNormer } from '../norm'
import {
  hendelser,
  IDAG,
  lagAvdeling,
  normer,
  nyttUtkast,
  sisteHendelse,
  somSkjema,
  vedtattNorm,
} from './test-norm'
import { forkastUtkast, lagreUtkast, opprettUtkast } from './utkast'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const egen = (avdelingId: string, verdier: object = {}) => ({
  egne: [{ avdelingId, uketimer: '2', per: '3', basis: 'PLASS', begrunnelse: '', ...verdier }],
})

describe('starting a draft', () => {
  it('fills in the proposal of 2012 and tells the log', async () => {
    const { satser } = await nyttUtkast()
    expect(satser.map(s => `${s.type} ${s.uketimer}/${s.per} ${s.basis}`)).toEqual([
      'LANGTID 1/3 PLASS',
      'KORTTID 1.5/1 PLASS',
      'REHABILITERING 3/1 PLASS',
      'DEMENS 1/2 PLASS',
      'PALLIATIV 5/1 PLASS',
    ])
    expect(await hendelser()).toMatchObject([
      {
        handling: 'norm.utkastOpprettet',
        kommunenummer: EIDSKOG,
        brukerId: overlege.id,
        rolle: 'KOMMUNEOVERLEGE',
      },
    ])
  })

  it('is possible once at a time', async () => {
    await nyttUtkast()
    expect(await opprettUtkast(overlege, EIDSKOG, 'FORSLAG', IDAG)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'norm.feil.utkastFinnes' },
    })
    expect(await normer()).toHaveLength(1)
    expect(await hendelser()).toHaveLength(1)
  })

  it('copies the norm in force: rates, innhold, own rates of avdelinger still open with the type they have now', async () => {
    const [apen, nedlagt] = [await lagAvdeling('Åpen'), await lagAvdeling('Nedlagt', EIDSKOG, '2026-11-21')]
    const utkast = await nyttUtkast()
    const egne = [...egen(apen).egne, ...egen(nedlagt).egne]
    await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast, { egne, innhold: 'Visitt to ganger i uka.' }))
    await vedtattNorm({ versjon: 2, gyldigFra: '01.01.2026' })

    expect(await opprettUtkast(overlege, EIDSKOG, 'GJELDENDE', IDAG)).toMatchObject({ ok: true })
    const kopi = (await normer()).find(n => n.status === 'UTKAST')
    expect(kopi).toMatchObject({
      innhold: 'Visitt to ganger i uka.',
      versjon: 1,
      saksgang: [],
      gyldigFra: null,
    })
    expect(kopi?.satser.filter(s => s.avdelingId !== null).map(s => s.avdelingId)).toEqual([apen])
    expect(kopi?.satser).toHaveLength(6)
  })

  it('has nothing to copy when no norm is in force', async () => {
    await vedtattNorm({ gyldigFra: '23.11.2026' })
    expect(await opprettUtkast(overlege, EIDSKOG, 'GJELDENDE', IDAG)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'norm.feil.ingenGjeldende' },
    })
  })
})

describe('saving the draft', () => {
  it('replaces the rates and tells the log the old and the new', async () => {
    const utkast = await nyttUtkast()
    const skjema = somSkjema(utkast, { innhold: ' Tilsyn to dager i uka. ' })
    skjema.satser.LANGTID = { uketimer: '1', per: '4', basis: 'BEBOER', begrunnelse: 'Prøves i ett år.' }
    skjema.satser.KORTTID = { uketimer: '', per: '', basis: 'PLASS', begrunnelse: '' }
    expect(await lagreUtkast(overlege, EIDSKOG, skjema)).toEqual({ ok: true, verdi: { versjon: 2 } })

    const [lagret] = await normer()
    expect(lagret).toMatchObject({ innhold: 'Tilsyn to dager i uka.', versjon: 2 })
    expect(lagret?.satser).toHaveLength(4)
    expect(lagret?.satser[0]).toMatchObject({
      uketimer: '1',
      per: 4,
      basis: 'BEBOER',
      begrunnelse: 'Prøves i ett år.',
    })
    expect(await sisteHendelse()).toMatchObject({
      handling: 'norm.utkastLagret',
      detaljer: {
        for: { 0: { type: 'LANGTID', per: 3 } },
        etter: { 0: { type: 'LANGTID', per: 4 } },
        innholdEndret: true,
      },
    })
  })

  it('keeps an own rate with the type and the names of its avdeling', async () => {
    const avdelingId = await lagAvdeling('Post A')
    const utkast = await nyttUtkast()
    expect((await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast, egen(avdelingId)))).ok).toBe(true)
    expect((await normer())[0]?.satser.at(-1)).toMatchObject({
      ...{ type: 'LANGTID', avdelingId, avdelingNavn: 'Post A', sykehjemNavn: 'Hjem Post A', uketimer: '2' },
    })
    const uten = somSkjema(utkast, { versjon: 2, egne: [] })
    expect((await lagreUtkast(overlege, EIDSKOG, uten)).ok).toBe(true)
    expect((await normer())[0]?.satser).toHaveLength(5)
  })

  it('names the field that is wrong, and refuses an avdeling of another kommune as one that is not there', async () => {
    const naboens = await lagAvdeling('Naboens', '3401')
    const utkast = await nyttUtkast()
    const skjema = somSkjema(utkast, egen(naboens))
    skjema.satser.DEMENS.per = '4'
    expect(await lagreUtkast(overlege, EIDSKOG, skjema)).toMatchObject({
      feil: {
        kode: 'UGYLDIG',
        feil: [
          { felt: 'satser.DEMENS.begrunnelse', kode: 'norm.feil.begrunnelse' },
          { felt: 'egne.0.avdelingId', kode: 'norm.feil.ukjentAvdeling' },
        ],
      },
    })
    expect((await normer())[0]?.versjon).toBe(1)
  })

  it('shows the draft as another saved it, and overwrites nothing', async () => {
    const utkast = await nyttUtkast()
    await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast, { innhold: 'Først' }))
    expect(await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast, { innhold: 'Sist' }))).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { innhold: 'Først', versjon: 2 } },
    })
    expect((await normer())[0]?.innhold).toBe('Først')
    expect(await hendelser()).toHaveLength(2)
  })

  it('finds no draft when there is none, also when a vedtatt norm stands', async () => {
    const norm = await vedtattNorm()
    expect(await lagreUtkast(overlege, EIDSKOG, somSkjema(norm, { versjon: norm.versjon }))).toEqual(
      IKKE_FUNNET,
    )
  })
})

describe('discarding the draft', () => {
  it('removes it with its rates and tells the log', async () => {
    const { versjon } = await nyttUtkast()
    expect(await forkastUtkast(overlege, EIDSKOG, { versjon })).toEqual({ ok: true, verdi: null })
    expect(await normer()).toEqual([])
    expect(await sisteHendelse()).toMatchObject({ handling: 'norm.utkastForkastet' })
  })

  it('stops when somebody saved it meanwhile', async () => {
    const utkast = await nyttUtkast()
    await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast))
    expect(await forkastUtkast(overlege, EIDSKOG, { versjon: 1 })).toMatchObject({
      feil: { kode: 'KONFLIKT' },
    })
    expect(await normer()).toHaveLength(1)
  })
})

describe('who may read and write', () => {
  it('lets everybody with content read, and only KOMMUNEOVERLEGE of the kommune write', async () => {
    const utkast = await nyttUtkast()
    for (const bruker of [overlege, ledelse, leder()])
      expect(await hentNormer(bruker, EIDSKOG)).toHaveLength(1)
    for (const bruker of [nabo, admin]) expect(await hentNormer(bruker, EIDSKOG)).toBeNull()
    for (const bruker of [nabo, admin, ledelse, leder()]) {
      expect(await opprettUtkast(bruker, EIDSKOG, 'FORSLAG', IDAG)).toEqual(IKKE_FUNNET)
      expect(await lagreUtkast(bruker, EIDSKOG, somSkjema(utkast))).toEqual(IKKE_FUNNET)
      expect(await forkastUtkast(bruker, EIDSKOG, { versjon: 1 })).toEqual(IKKE_FUNNET)
    }
    expect(await hendelser()).toHaveLength(1)
  })
})
