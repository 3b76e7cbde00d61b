import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { markerFeilregistrert } from '../norm/feilregistrering'
import { slettTiltak } from '../tiltak/lagring'
import { hentPlan } from '../tiltak/les'
import { nytt } from '../tiltak/test-plan'
import { lagreFelt } from './felt'
import { hentInnhold } from './les'
import { gjenapne, godkjenn, merkFerdig, returner } from './status'
import { fullSak, IDAG, IKKE_FUNNET, les, type Sak, signering, start, verdi, versjonAv } from './test-sak'

nyDatabase({ for: 'test' })

const ferdig = async (id: string, bruker = overlege) =>
  merkFerdig(bruker, EIDSKOG, id, { versjon: await versjonAv(id) }, IDAG)

describe('marking as ferdig', () => {
  it('lists all that is missing, and changes nothing', async () => {
    const id = await start()
    const svar = await ferdig(id)
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'UGYLDIG' } })
    const felt = !svar.ok && svar.feil.kode === 'UGYLDIG' ? svar.feil.feil.map(f => f.felt) : []
    expect(felt).toEqual(expect.arrayContaining(['A.utvikling', 'D.mengde', 'E.nesteDato']))
    expect((await les(id)).vurdering).toMatchObject({ status: 'UTKAST', versjon: 1 })
  })
})

describe('a version with everything in it', () => {
  let sak: Sak
  beforeEach(async () => {
    sak = await fullSak()
  })

  it('is marked by KOMMUNEOVERLEGE alone, on the versjon that was seen', async () => {
    for (const bruker of [ledelse, leder(sak.sykehjemId), admin, nabo])
      expect(await ferdig(sak.id, bruker)).toEqual(IKKE_FUNNET)
    expect(await merkFerdig(overlege, EIDSKOG, sak.id, { versjon: 9 }, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { status: 'UTKAST' } },
    })
    expect(await ferdig(sak.id)).toMatchObject({ ok: true })
    expect((await les(sak.id)).vurdering).toMatchObject({ status: 'FERDIG', statusdato: IDAG })
    expect(await ferdig(sak.id)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'vurdering.feil.status.FERDIG' },
    })
  })

  it('goes back to those who wrote it with the reason, or is opened by themselves', async () => {
    const { id } = sak
    verdi(await ferdig(id))
    const versjon = await versjonAv(id)
    expect(await returner(overlege, EIDSKOG, id, { versjon, grunn: 'Se på ferien' })).toEqual(IKKE_FUNNET)
    expect(await returner(ledelse, EIDSKOG, id, { versjon, grunn: ' ' })).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'grunn' }] },
    })
    verdi(await returner(ledelse, EIDSKOG, id, { versjon, grunn: 'Se på ferien' }))
    expect((await les(id)).vurdering).toMatchObject({ status: 'UTKAST', returGrunn: 'Se på ferien' })
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{ handling: 'vurdering.returnert', rolle: 'KOMMUNELEDELSE' },
      detaljer: { grunn: 'Se på ferien' },
    })
    const svar = { felt: 'A.tall', sykehjemId: null, verdi: 'Rettet', versjon: 0 }
    expect(await lagreFelt(overlege, EIDSKOG, id, svar)).toMatchObject({ ok: true })

    verdi(await ferdig(id))
    const naa = { versjon: await versjonAv(id) }
    expect(await gjenapne(ledelse, EIDSKOG, id, naa)).toEqual(IKKE_FUNNET)
    expect(await gjenapne(overlege, EIDSKOG, id, naa)).toEqual({ ok: true, verdi: null })
    expect((await les(id)).vurdering.status).toBe('UTKAST')
  })

  it('is signed by KOMMUNELEDELSE, by name, role and time, and frozen with the hash of what was signed', async () => {
    const { id } = sak
    const tid = new Date('2026-11-23T09:30:00Z')
    expect(await godkjenn(ledelse, EIDSKOG, id, await signering(id), tid)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'vurdering.feil.status.UTKAST' },
    })
    verdi(await ferdig(id))
    const naa = await signering(id)
    for (const bruker of [overlege, leder(sak.sykehjemId), admin, nabo])
      expect(await godkjenn(bruker, EIDSKOG, id, naa, tid)).toEqual(IKKE_FUNNET)
    const { sha256 } = verdi(await godkjenn(ledelse, EIDSKOG, id, naa, tid))

    const lest = await hentInnhold(overlege, EIDSKOG, id, '2030-01-01')
    expect(lest?.innhold).toMatchObject({
      ...{ status: 'GODKJENT', nummer: 1, statusdato: IDAG, kommune: { kommunenummer: EIDSKOG } },
      godkjent: { navn: 'Test', rolle: 'KOMMUNELEDELSE', tid: '2026-11-23T09:30:00.000Z' },
      risikoer: [{ nummer: 1, s: 4, k: 4, niva: 'HOY' }],
    })
    expect(
      createHash('sha256')
        .update(lest?.tekst ?? '', 'utf8')
        .digest('hex'),
    ).toBe(sha256)
    expect((await les(id)).vurdering).toMatchObject({
      status: 'GODKJENT',
      sha256,
      godkjent: { navn: 'Test', tid },
    })
    expect((await hendelser()).at(-1)).toMatchObject({ handling: 'vurdering.godkjent', detaljer: { sha256 } })
  })

  it('is not signed when the plan has changed since it was read: what is read anew is', async () => {
    const tiltakId = await nytt({ tittel: 'Ferieplan', effektTimer: '2', effektFra: '01.03.2027' })
    verdi(await ferdig(sak.id))
    const lest = await signering(sak.id)
    const [tiltak] = (await hentPlan(overlege, EIDSKOG)) ?? []
    expect(tiltak?.id).toBe(tiltakId)
    verdi(await slettTiltak(overlege, EIDSKOG, tiltakId, 1))
    expect(await godkjenn(ledelse, EIDSKOG, sak.id, lest)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'vurdering.feil.endretSidenLest' },
    })
    expect((await les(sak.id)).vurdering.status).toBe('FERDIG')
    expect(await godkjenn(ledelse, EIDSKOG, sak.id, await signering(sak.id))).toMatchObject({ ok: true })
  })

  it('is looked through once more at the sign-off: what has been lost since is missed', async () => {
    verdi(await ferdig(sak.id))
    verdi(await markerFeilregistrert(overlege, EIDSKOG, sak.normId, { versjon: 2, grunn: 'Feil dato' }))
    const naa = await signering(sak.id)
    expect(await godkjenn(ledelse, EIDSKOG, sak.id, naa)).toMatchObject({ feil: { kode: 'UGYLDIG' } })
    expect((await les(sak.id)).vurdering).toMatchObject({ status: 'FERDIG', sha256: null })
  })
})
