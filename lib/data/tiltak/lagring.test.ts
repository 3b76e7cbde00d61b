import { describe, expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER, leder, ledelse, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser, lagAvdeling, lagSykehjem } from '../../../test/sykehjem'
import { lagreTiltak, opprettTiltak, slettTiltak } from './lagring'
import { hentPlan, hentRisikovalg, hentTiltak } from './les'
import { loggfor } from './oppfolging'
import { IDAG, lagBruker, lagVurdering, les, nytt, skjema, somSkjema } from './test-plan'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const ukjent = (felt: string) => ({
  ok: false,
  feil: { kode: 'UGYLDIG', feil: [{ felt, kode: 'plan.feil.ukjent' }] },
})
const opprett = (verdier: object, bruker = overlege) => opprettTiltak(bruker, EIDSKOG, skjema(verdier), IDAG)
const lagre = async (id: string, endring: object, bruker = overlege) =>
  lagreTiltak(bruker, EIDSKOG, id, await somSkjema(id, endring), IDAG)

describe('a new tiltak', () => {
  it('is planned, holds what was written, and is in the log without the name of a person', async () => {
    const sykehjemId = await lagSykehjem()
    const avdelingId = await lagAvdeling(sykehjemId)
    const id = await nytt({
      ...{ sykehjemId, avdelingId, type: 'LANGTID', effektTimer: '4,5', effektFra: '01.03.2027' },
      ...{ kostnad: '250 000', budsjettaar: '2027', ansvarligNavn: 'Kari Moen', frist: '01.03.2027' },
      milepaeler: [
        { tekst: 'Utlyst', frist: '15.12.2026', nadd: '' },
        { tekst: 'Tilsatt', frist: '', nadd: '' },
      ],
    })
    expect(await les(id)).toMatchObject({
      ...{ status: 'PLANLAGT', sykehjemNavn: 'Solbakken', avdelingNavn: 'Post A', effektTimer: '4.5' },
      ...{ effektFra: '2027-03-01', kostnad: '250000', budsjettaar: 2027, ansvarligNavn: 'Kari Moen' },
      milepaeler: [
        { tekst: 'Utlyst', frist: '2026-12-15', nadd: null },
        { tekst: 'Tilsatt', frist: null, nadd: null },
      ],
    })
    const [hendelse] = await hendelser()
    expect(hendelse).toMatchObject({ handling: 'tiltak.opprettet', objektId: id })
    expect(hendelse?.detaljer).toMatchObject({ navn: 'Større stillinger', ny: { effektTimer: '4.5' } })
    expect(JSON.stringify(hendelse?.detaljer)).not.toContain('Moen')
  })

  it('points only at what is in the kommune, avdeling and sykehjem together', async () => {
    const [her, der] = [await lagSykehjem('Her'), await lagSykehjem('Der', KONGSVINGER)]
    const annetHjem = await lagSykehjem('Annet')
    const avdelingId = await lagAvdeling(annetHjem)
    expect(await opprett({ sykehjemId: der })).toEqual(ukjent('sykehjemId'))
    expect(await opprett({ sykehjemId: 'ikke en id' })).toEqual(ukjent('sykehjemId'))
    expect(await opprett({ sykehjemId: her, avdelingId })).toEqual(ukjent('avdelingId'))
    expect(await opprett({ risikoer: [her] })).toEqual(ukjent('risikoer'))
    expect(await opprett({ risikoer: ['ikke en id'] })).toEqual(ukjent('risikoer'))
    expect(await opprett({ ansvarligBrukerId: overlege.id })).toEqual(ukjent('ansvarligBrukerId'))
    expect(await hentPlan(overlege, EIDSKOG)).toEqual([])
  })

  it('goes by the name of the colleague who is ansvarlig', async () => {
    await lagBruker(overlege, 'KOMMUNEOVERLEGE', 'Ida Berg')
    const id = await nytt({ ansvarligBrukerId: overlege.id, ansvarligNavn: 'noe annet' })
    expect(await les(id)).toMatchObject({ ansvarligNavn: 'Ida Berg', ansvarligBrukerId: overlege.id })
  })
})

describe('the sykehjemsleder', () => {
  it('makes and changes tiltak for the own sykehjem, and for no other', async () => {
    const [eget, annet] = [await lagSykehjem('Eget'), await lagSykehjem('Annet')]
    const meg = leder(eget)
    const id = await nytt({ sykehjemId: eget }, meg)
    expect(await lagre(id, { tittel: 'Ny tittel' }, meg)).toMatchObject({ ok: true })
    expect(await opprett({ sykehjemId: annet }, meg)).toEqual(IKKE_FUNNET)
    expect(await opprett({}, meg)).toEqual(IKKE_FUNNET)
    expect(await lagre(id, { sykehjemId: annet }, meg)).toEqual(IKKE_FUNNET)
    expect(await lagre(id, { sykehjemId: '' }, meg)).toEqual(IKKE_FUNNET)
    const andres = await nytt({ sykehjemId: annet })
    expect(await lagre(andres, { tittel: 'Mitt' }, meg)).toEqual(IKKE_FUNNET)
    expect(await lagre(andres, { sykehjemId: eget }, meg)).toEqual(IKKE_FUNNET)
    expect(await slettTiltak(meg, EIDSKOG, andres, 1)).toEqual(IKKE_FUNNET)
    expect(await hentPlan(meg, EIDSKOG)).toHaveLength(2)
  })
})

describe('kommuneledelse', () => {
  it('reads the plan and changes nothing', async () => {
    const id = await nytt()
    expect(await hentTiltak(ledelse, EIDSKOG, id)).toMatchObject({ tiltak: { id } })
    expect(await opprett({}, ledelse)).toEqual(IKKE_FUNNET)
    expect(await lagre(id, { tittel: 'Nytt' }, ledelse)).toEqual(IKKE_FUNNET)
  })
})

describe('a change', () => {
  it('is logged with old and new, and a stale one is a KONFLIKT that carries the tiltak', async () => {
    const id = await nytt({ frist: '01.03.2027' })
    const gammelt = await somSkjema(id, { tittel: 'Min' })
    expect(
      await lagre(id, { frist: '01.04.2027', milepaeler: [{ tekst: 'Utlyst', frist: '', nadd: '' }] }),
    ).toEqual({ ok: true, verdi: null })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'tiltak.endret',
      detaljer: { forrige: { frist: '2027-03-01' }, ny: { frist: '2027-04-01' }, milepaelerEndret: true },
    })
    expect(await lagreTiltak(overlege, EIDSKOG, id, gammelt, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { id, frist: '2027-04-01', versjon: 2 } },
    })
  })

  it('that changes nothing writes nothing', async () => {
    const id = await nytt()
    expect(await lagre(id, {})).toEqual({ ok: true, verdi: null })
    expect((await les(id)).versjon).toBe(1)
    expect(await hendelser()).toHaveLength(1)
  })

  it('keeps an ansvarlig who has left', async () => {
    await lagBruker(overlege, 'KOMMUNEOVERLEGE', 'Ida Berg')
    const id = await nytt({ ansvarligBrukerId: overlege.id })
    await somEier(tx => tx.bruker.update({ where: { id: overlege.id }, data: { aktiv: false } }))
    expect(await lagre(id, { tittel: 'Ny tittel' })).toMatchObject({ ok: true })
    expect((await les(id)).ansvarligBrukerId).toBe(overlege.id)
  })
})

describe('the risks it meets', () => {
  it('are those of the newest version; links to older ones stay', async () => {
    const [gammel = ''] = await lagVurdering(1, 'Ferie uten lege')
    const id = await nytt({ risikoer: [gammel] })
    expect((await les(id)).risikoer).toMatchObject([{ id: gammel, nummer: 1, hendelse: 'Ferie uten lege' }])
    const [r1 = '', r2 = ''] = await lagVurdering(2, 'Ferie uten lege', 'Små stillinger')
    expect(await hentRisikovalg(overlege, EIDSKOG)).toMatchObject([{ id: r1 }, { id: r2 }])
    expect((await les(id)).risikoer).toEqual([])
    expect(await lagre(id, { risikoer: [r2, r2, r1] })).toMatchObject({ ok: true })
    expect((await les(id)).risikoer.map(r => r.id)).toEqual([r1, r2])
    expect(await lagre(id, { risikoer: [gammel] })).toEqual(ukjent('risikoer'))
    expect(await somEier(tx => tx.tiltaksrisiko.count({ where: { tiltakId: id } }))).toBe(3)
  })
})

describe('deleting', () => {
  it('takes away what was made by mistake, and the log keeps what it was', async () => {
    const id = await nytt()
    // What a browser can send by hand: an operator of the query, or nothing at all, is no versjon.
    for (const versjon of [7, { gt: 0 }, undefined, null] as number[])
      expect(await slettTiltak(overlege, EIDSKOG, id, versjon)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    for (const nr of [{ contains: '' }, 3416, null] as unknown as string[])
      expect(await slettTiltak(overlege, nr, id, 1)).toEqual(IKKE_FUNNET)
    expect(await slettTiltak(overlege, EIDSKOG, id, 1)).toEqual({ ok: true, verdi: null })
    expect(await hentTiltak(overlege, EIDSKOG, id)).toBeNull()
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'tiltak.slettet',
      detaljer: { navn: 'Større stillinger' },
    })
  })

  it('is refused once something is written in its log, or a file hangs on it', async () => {
    const medLogg = await nytt()
    await loggfor(overlege, EIDSKOG, medLogg, { tekst: 'Utlyst i dag' })
    const medFil = await nytt()
    await somEier(tx =>
      tx.vedlegg.create({
        data: {
          ...{ kommunenummer: EIDSKOG, rekkeId: medFil, nummer: 1, tiltakId: medFil, filnavn: 'a.pdf' },
          ...{ mediatype: 'application/pdf', storrelse: 1, sha256: 'x', innhold: new Uint8Array([1]) },
          ...{ lastetOppAv: overlege.id, fjernet: new Date() },
        },
      }),
    )
    for (const id of [medLogg, medFil])
      expect(await slettTiltak(overlege, EIDSKOG, id, 1)).toMatchObject({
        feil: { kode: 'FEIL_TILSTAND', arsak: 'plan.feil.kanIkkeSlettes' },
      })
    expect(await hentPlan(overlege, EIDSKOG)).toHaveLength(2)
  })
})
