import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { markerFeilregistrert } from './feilregistrering'
import {
  hendelser,
  IDAG,
  lagAvdeling,
  normer,
  nyttUtkast,
  sisteHendelse,
  somSkjema,
  UKJENT,
  vedtak,
  vedtattNorm,
} from './test-norm'
import { lagreUtkast } from './utkast'
import { registrerVedtak } from './vedtak'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

describe('registering the vedtak', () => {
  it('decides the draft with its saksgang and tells the log', async () => {
    expect(await vedtattNorm()).toMatchObject({
      ...{
        status: 'VEDTATT',
        gyldigFra: '2027-01-01',
        revisjonsdato: '2031-01-01',
        arkivsaksnummer: '26/1234',
      },
      saksgang: [
        { organ: 'Helse- og omsorgsutvalget', motedato: null, saksnummer: '', status: 'INNSTILLING' },
        { organ: 'Kommunestyret', motedato: '2026-11-12', saksnummer: '87/26', status: 'VEDTATT' },
      ],
    })
    expect(await sisteHendelse()).toMatchObject({
      ...{ handling: 'norm.vedtatt', rolle: 'KOMMUNEOVERLEGE', brukerId: overlege.id },
      detaljer: { gyldigFra: '2027-01-01', saksgang: { 1: { organ: 'Kommunestyret' } } },
    })
  })

  it('keeps the names an avdeling had when it was decided', async () => {
    const avdelingId = await lagAvdeling('Post A')
    const utkast = await nyttUtkast()
    const egne = [{ avdelingId, uketimer: '2', per: '3', basis: 'PLASS', begrunnelse: '' }]
    await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast, { egne }))
    await vedtattNorm({ versjon: 2 })
    await somEier(tx => tx.avdeling.update({ where: { id: avdelingId }, data: { navn: 'Nytt navn' } }))
    await somEier(tx => tx.sykehjem.updateMany({ data: { navn: 'Nytt hjem' } }))
    expect((await normer())[0]?.satser.at(-1)).toMatchObject({
      avdelingNavn: 'Post A',
      sykehjemNavn: 'Hjem Post A',
    })
  })

  it('is for kommuneledelsen too, and nobody else', async () => {
    await nyttUtkast()
    for (const bruker of [nabo, admin, leder()])
      expect(await registrerVedtak(bruker, EIDSKOG, vedtak(), IDAG)).toEqual(IKKE_FUNNET)
    expect((await normer())[0]?.status).toBe('UTKAST')
    expect(await registrerVedtak(ledelse, EIDSKOG, vedtak(), IDAG)).toMatchObject({ ok: true })
    expect(await sisteHendelse()).toMatchObject({ rolle: 'KOMMUNELEDELSE' })
  })

  it('refuses a second valid norm from the same day, and takes it when the first is marked wrong', async () => {
    const { id, versjon } = await vedtattNorm()
    await nyttUtkast()
    expect(await registrerVedtak(overlege, EIDSKOG, vedtak(), IDAG)).toMatchObject({
      feil: {
        feil: [{ felt: 'gyldigFra', kode: 'norm.feil.datoOpptatt', verdier: { funnet: '01.01.2027' } }],
      },
    })
    await markerFeilregistrert(overlege, EIDSKOG, id, { versjon, grunn: 'Feil satser' })
    expect(await registrerVedtak(overlege, EIDSKOG, vedtak(), IDAG)).toMatchObject({ ok: true })
  })

  it('refuses a draft without rates, and stores nothing of the vedtak', async () => {
    const utkast = await nyttUtkast()
    const tom = { uketimer: '', per: '', basis: 'PLASS', begrunnelse: '' }
    const satser = Object.fromEntries(Object.keys(somSkjema(utkast).satser).map(type => [type, tom]))
    await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast, { satser: satser as never }))
    expect(await registrerVedtak(overlege, EIDSKOG, vedtak({ versjon: 2 }), IDAG)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'norm.feil.vedtak.INGEN_SATSER' },
    })
    expect((await normer())[0]).toMatchObject({ status: 'UTKAST', versjon: 2, saksgang: [] })
  })

  it('refuses a rate under the proposal that nobody has explained, however it came there', async () => {
    await nyttUtkast()
    await somEier(tx => tx.normsats.updateMany({ where: { type: 'LANGTID' }, data: { per: 4 } }))
    expect(await registrerVedtak(overlege, EIDSKOG, vedtak(), IDAG)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'norm.feil.vedtak.BEGRUNNELSE' },
    })
  })

  it('stops when the draft is not the one that was seen', async () => {
    const utkast = await nyttUtkast()
    await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast, { innhold: 'Nytt' }))
    expect(await registrerVedtak(overlege, EIDSKOG, vedtak({ versjon: 1 }), IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { innhold: 'Nytt' } },
    })
    expect((await normer())[0]?.status).toBe('UTKAST')
  })

  it('finds nothing to decide when there is no draft', async () => {
    expect(await registrerVedtak(overlege, EIDSKOG, vedtak(), IDAG)).toEqual(IKKE_FUNNET)
  })

  it('says what is wrong with what was typed', async () => {
    await nyttUtkast()
    expect(await registrerVedtak(overlege, EIDSKOG, vedtak({ gyldigFra: '01.01.1989' }), IDAG)).toMatchObject(
      {
        feil: { feil: [{ felt: 'gyldigFra', kode: 'feil.dato.forTidlig' }] },
      },
    )
  })
})

describe('marking a version as registered wrongly', () => {
  it('keeps it readable with the reason, and tells the log', async () => {
    const { id, versjon } = await vedtattNorm()
    expect(await markerFeilregistrert(ledelse, EIDSKOG, id, { versjon, grunn: ' Feil dato ' })).toMatchObject(
      { ok: true },
    )
    expect((await normer())[0]).toMatchObject({
      ...{ status: 'FEILREGISTRERT', feilregistrertGrunn: 'Feil dato', gyldigFra: '2027-01-01' },
    })
    expect(await sisteHendelse()).toMatchObject({
      ...{ handling: 'norm.feilregistrert', rolle: 'KOMMUNELEDELSE', detaljer: { grunn: 'Feil dato' } },
    })
  })

  it('needs a reason', async () => {
    const { id, versjon } = await vedtattNorm()
    expect(await markerFeilregistrert(overlege, EIDSKOG, id, { versjon, grunn: ' ' })).toMatchObject({
      feil: { feil: [{ felt: 'grunn', kode: 'feil.felt.mangler' }] },
    })
  })

  it('is not for a draft, and not for one that is marked already', async () => {
    const utkast = await nyttUtkast()
    const feil = { feil: { kode: 'FEIL_TILSTAND', arsak: 'norm.feil.ikkeVedtatt' } }
    expect(
      await markerFeilregistrert(overlege, EIDSKOG, utkast.id, { versjon: 1, grunn: 'x' }),
    ).toMatchObject(feil)
    const { id, versjon } = await vedtattNorm()
    await markerFeilregistrert(overlege, EIDSKOG, id, { versjon, grunn: 'x' })
    expect(
      await markerFeilregistrert(overlege, EIDSKOG, id, { versjon: versjon + 1, grunn: 'y' }),
    ).toMatchObject(feil)
  })

  it('stops on a stale version', async () => {
    const { id, versjon } = await vedtattNorm()
    const svar = await markerFeilregistrert(overlege, EIDSKOG, id, { versjon: versjon + 1, grunn: 'x' })
    expect(svar).toMatchObject({ feil: { kode: 'KONFLIKT', gjeldende: { id } } })
  })

  it('finds nothing for others, and nothing under a made-up id', async () => {
    const { id, versjon } = await vedtattNorm()
    const antall = (await hendelser()).length
    for (const bruker of [nabo, admin, leder()])
      expect(await markerFeilregistrert(bruker, EIDSKOG, id, { versjon, grunn: 'x' })).toEqual(IKKE_FUNNET)
    // The neighbour through her own kommune, and addresses nobody was given.
    expect(await markerFeilregistrert(nabo, '3401', id, { versjon, grunn: 'x' })).toEqual(IKKE_FUNNET)
    for (const feil of [UKJENT, 'abc'])
      expect(await markerFeilregistrert(overlege, EIDSKOG, feil, { versjon, grunn: 'x' })).toEqual(
        IKKE_FUNNET,
      )
    expect(await hendelser()).toHaveLength(antall)
  })
})
