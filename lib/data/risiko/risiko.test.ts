import { beforeEach, describe, expect, it } from 'vitest'
import { admin, EIDSKOG, KONGSVINGER, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser, lagSykehjem } from '../../../test/sykehjem'
import { som } from '../database'
import { lagreRisiko, leggTilRisikoer, opprettRisiko, slettRisiko } from './lagring'
import { hentRisikoer } from './les'
import { inn, lagVurdering, nyRisiko, risikoer, settStatus } from './test-vurdering'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const UKJENT = '019a0000-0000-7000-8000-00000000ffff'

let vurderingId = ''
beforeEach(async () => {
  vurderingId = await lagVurdering()
})

describe('a new risk', () => {
  it('gets the next number of its version, and is told to the log', async () => {
    const sykehjemId = await lagSykehjem()
    await nyRisiko(vurderingId)
    const risiko = await nyRisiko(vurderingId, { sykehjemId, restSannsynlighet: '2', restKonsekvens: '4' })
    expect(risiko).toMatchObject({
      ...{ nummer: 2, sykehjemId, sykehjemNavn: 'Solbakken', sannsynlighet: 4, konsekvens: 4 },
      ...{ restSannsynlighet: 2, restKonsekvens: 4, tiltak: [], versjon: 1, vurderingId },
    })
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{ handling: 'risiko.opprettet', objektId: risiko.id, rolle: 'KOMMUNEOVERLEGE' },
      detaljer: { navn: 'R2 Akutt sykdom oppdages for sent', ny: { arsak: 'Visitt én dag i uka' } },
    })
  })

  it('starts again at 1 in the next version, and never takes a number in use', async () => {
    const r1 = await nyRisiko(vurderingId)
    await nyRisiko(vurderingId)
    await slettRisiko(overlege, EIDSKOG, vurderingId, r1.id, 1)
    expect((await nyRisiko(vurderingId)).nummer).toBe(3)
    await settStatus(vurderingId, 'GODKJENT')
    expect((await nyRisiko(await lagVurdering(2))).nummer).toBe(1)
  })

  it('is one of several, in the order given, not assessed', async () => {
    await nyRisiko(vurderingId)
    const valgte = [
      { hendelse: 'Ferie uten lege', arsak: 'Ingen vikar' },
      { hendelse: 'Sen epikrise', arsak: '' },
    ]
    const svar = await leggTilRisikoer(overlege, EIDSKOG, vurderingId, { risikoer: valgte, sykehjemId: '' })
    const lagret = await risikoer(vurderingId)
    expect(lagret.slice(1)).toMatchObject([
      { nummer: 2, hendelse: 'Ferie uten lege', arsak: 'Ingen vikar', sannsynlighet: null, sykehjemId: null },
      { nummer: 3, hendelse: 'Sen epikrise', arsak: '', konsekvens: null },
    ])
    expect(svar).toEqual({ ok: true, verdi: { ider: lagret.slice(1).map(r => r.id) } })
    expect(new Set(lagret.map(r => r.stammeId)).size).toBe(3)
    expect((await hendelser()).map(h => h.handling)).toEqual(Array(3).fill('risiko.opprettet'))
  })

  it('gets a number of its own when two add at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => opprettRisiko(overlege, EIDSKOG, vurderingId, inn())))
    expect((await risikoer(vurderingId)).map(r => r.nummer)).toEqual([1, 2, 3])
  })

  it('names the field that is wrong; a sykehjem of another kommune is one that is not there', async () => {
    const ukjent = { feil: { feil: [{ felt: 'sykehjemId', kode: 'risiko.feil.ukjentSykehjem' }] } }
    const naboens = await lagSykehjem('Naboens', KONGSVINGER)
    for (const sykehjemId of [naboens, UKJENT, 'x']) {
      expect(await opprettRisiko(overlege, EIDSKOG, vurderingId, inn({ sykehjemId }))).toMatchObject(ukjent)
      const flere = { risikoer: [{ hendelse: 'x', arsak: '' }], sykehjemId }
      expect(await leggTilRisikoer(overlege, EIDSKOG, vurderingId, flere)).toMatchObject(ukjent)
    }
    expect(
      await opprettRisiko(overlege, EIDSKOG, vurderingId, inn({ hendelse: '', konsekvens: '' })),
    ).toMatchObject({ feil: { kode: 'UGYLDIG', feil: [{ felt: 'hendelse' }] } })
    expect(await risikoer(vurderingId)).toEqual([])
  })
})

describe('a risk that is changed', () => {
  it('keeps old and new of what changed in the log; saved as it was it says nothing', async () => {
    const { id } = await nyRisiko(vurderingId)
    const ny = { ...inn({ konsekvens: '5', arsak: '' }), versjon: 1 }
    expect(await lagreRisiko(overlege, EIDSKOG, vurderingId, id, ny)).toEqual({ ok: true, verdi: null })
    expect(await risikoer(vurderingId)).toMatchObject([{ konsekvens: 5, arsak: '', versjon: 2 }])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'risiko.endret',
      detaljer: {
        forrige: { konsekvens: 4, arsak: 'Visitt én dag i uka' },
        ny: { konsekvens: 5, arsak: '' },
      },
    })
    await lagreRisiko(overlege, EIDSKOG, vurderingId, id, { ...ny, versjon: 2 })
    expect(await risikoer(vurderingId)).toMatchObject([{ versjon: 2 }])
    expect(await hendelser()).toHaveLength(2)
  })

  it('shows the risk as another saved it, and overwrites nothing', async () => {
    const { id } = await nyRisiko(vurderingId)
    const lagre = (arsak: string) =>
      lagreRisiko(overlege, EIDSKOG, vurderingId, id, { ...inn({ arsak }), versjon: 1 })
    await lagre('Først')
    expect(await lagre('Sist')).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { arsak: 'Først', versjon: 2 } },
    })
    expect(await slettRisiko(overlege, EIDSKOG, vurderingId, id, 1)).toMatchObject({
      feil: { kode: 'KONFLIKT' },
    })
    expect(await risikoer(vurderingId)).toMatchObject([{ arsak: 'Først' }])
  })

  it('is deleted with its links; the tiltak stays', async () => {
    const risiko = await nyRisiko(vurderingId)
    await somEier(async tx => {
      const tiltak = await tx.tiltak.create({
        data: { kommunenummer: EIDSKOG, tittel: 'Ferieplan', kategori: 'PLANLEGGE' },
      })
      const lenke = { kommunenummer: EIDSKOG, tiltakId: tiltak.id, risikoId: risiko.id }
      await tx.tiltaksrisiko.create({ data: lenke })
    })
    expect(await risikoer(vurderingId)).toMatchObject([
      { tiltak: [{ tittel: 'Ferieplan', status: 'PLANLAGT' }] },
    ])
    expect(await slettRisiko(overlege, EIDSKOG, vurderingId, risiko.id, 1)).toEqual({ ok: true, verdi: null })
    expect(await risikoer(vurderingId)).toEqual([])
    expect(await somEier(tx => tx.tiltak.count())).toBe(1)
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'risiko.slettet',
      detaljer: { navn: 'R1 Akutt sykdom oppdages for sent', forrige: { sannsynlighet: 4 } },
    })
  })

  it('is one of its own version: the id of another version’s is not found', async () => {
    const { id } = await nyRisiko(vurderingId)
    await settStatus(vurderingId, 'GODKJENT')
    const annen = await lagVurdering(2)
    const ny = { ...inn(), versjon: 1 }
    for (const ukjent of [id, UKJENT, 'x']) {
      expect(await lagreRisiko(overlege, EIDSKOG, annen, ukjent, ny)).toEqual(IKKE_FUNNET)
      expect(await slettRisiko(overlege, EIDSKOG, annen, ukjent, 1)).toEqual(IKKE_FUNNET)
    }
  })
})

describe.each(['FERDIG', 'GODKJENT'] as const)('a version that is %s', status => {
  it('takes no change in its risks, by the code or by the database', async () => {
    const risiko = await nyRisiko(vurderingId)
    await settStatus(vurderingId, status)
    const foer = await risikoer(vurderingId)
    const feil = { feil: { kode: 'FEIL_TILSTAND', arsak: 'risiko.feil.ikkeUtkast' } }
    const flere = { risikoer: [{ hendelse: 'x', arsak: '' }], sykehjemId: '' }
    const endret = { ...inn({ arsak: 'Ny' }), versjon: 1 }
    expect(await opprettRisiko(overlege, EIDSKOG, vurderingId, inn())).toMatchObject(feil)
    expect(await leggTilRisikoer(overlege, EIDSKOG, vurderingId, flere)).toMatchObject(feil)
    expect(await lagreRisiko(overlege, EIDSKOG, vurderingId, risiko.id, endret)).toMatchObject(feil)
    expect(await slettRisiko(overlege, EIDSKOG, vurderingId, risiko.id, 1)).toMatchObject(feil)

    const FROSSET = /LN003|kan ikke endres/
    const ny = { kommunenummer: EIDSKOG, vurderingId, stammeId: UKJENT, nummer: 9, hendelse: 'x' }
    await expect(som(overlege, tx => tx.risiko.create({ data: ny }))).rejects.toThrow(FROSSET)
    await expect(som(overlege, tx => tx.risiko.updateMany({ data: { arsak: 'Ny' } }))).rejects.toThrow(
      FROSSET,
    )
    await expect(som(overlege, tx => tx.risiko.deleteMany({}))).rejects.toThrow(FROSSET)
    expect(await risikoer(vurderingId)).toEqual(foer)
    expect(await hendelser()).toHaveLength(1)
  })
})

describe('who may read and write', () => {
  it('lets everybody with content read, and only KOMMUNEOVERLEGE of the kommune write', async () => {
    const { id } = await nyRisiko(vurderingId)
    for (const bruker of [overlege, ledelse, leder()])
      expect((await hentRisikoer(bruker, EIDSKOG, vurderingId))?.risikoer).toHaveLength(1)
    for (const bruker of [nabo, admin]) expect(await hentRisikoer(bruker, EIDSKOG, vurderingId)).toBeNull()
    for (const ukjent of [UKJENT, 'x']) expect(await hentRisikoer(overlege, EIDSKOG, ukjent)).toBeNull()
    for (const bruker of [nabo, admin, ledelse, leder()]) {
      expect(await opprettRisiko(bruker, EIDSKOG, vurderingId, inn())).toEqual(IKKE_FUNNET)
      const ny = { ...inn({ arsak: 'Ny' }), versjon: 1 }
      expect(await lagreRisiko(bruker, EIDSKOG, vurderingId, id, ny)).toEqual(IKKE_FUNNET)
      expect(await slettRisiko(bruker, EIDSKOG, vurderingId, id, 1)).toEqual(IKKE_FUNNET)
    }
    expect(await hendelser()).toHaveLength(1)
  })
})
