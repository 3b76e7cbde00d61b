import { describe, expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser, lagSykehjem } from '../../../test/sykehjem'
import type { Bruker } from '../../domene/tilgang'
import type { Utsending } from '../../domene/varsel/typer'
import { som, somJobb } from '../database'
import { kjorVarsler } from './jobb'
import { antallUleste, hentVarsler, merkLest } from './les'
import { oppdaterVarsler } from './oppdater'
import { lagBruker, postkasse } from './test-varsel'
import { MAKS_FORSOK } from './utsending'

nyDatabase({ for: 'test' })

const IDAG = '2027-03-02'
const dag = (dato: string) => new Date(`${dato}T00:00:00Z`)

const lagTiltak = (data: Partial<{ tittel: string; sykehjemId: string; ansvarligBrukerId: string }> = {}) =>
  somEier(async tx => {
    const rad = { kommunenummer: EIDSKOG, tittel: 'Ferieplan', kategori: 'PLANLEGGE', ...data } as const
    return (await tx.tiltak.create({ data: { ...rad, frist: dag('2027-03-01') } })).id
  })
const endreTiltak = (id: string, data: { status?: 'GJENNOMFORT' | 'PAGAR'; frist?: Date }) =>
  somEier(tx =>
    tx.tiltak.update({
      where: { id },
      data: {
        ...data,
        ...(data.status && { gjennomfort: data.status === 'GJENNOMFORT' ? dag(IDAG) : null }),
      },
    }),
  )
const lagNorm = (kommunenummer = EIDSKOG, revisjonsdato = '2027-03-01') =>
  somEier(tx =>
    tx.lokalnorm.create({
      data: {
        ...{ kommunenummer, status: 'VEDTATT', gyldigFra: dag('2026-01-01') },
        revisjonsdato: dag(revisjonsdato),
      },
    }),
  )

const kjor = (idag = IDAG, send: ((u: Utsending) => Promise<void>) | null = null) =>
  kjorVarsler({ idag, send })
const mine = async (bruker: Bruker, nr = EIDSKOG) => (await hentVarsler(bruker, nr)) ?? []

describe('the job', () => {
  it('makes a varsel once, for each it is for, and logs it; a second run makes nothing', async () => {
    const [anne, berit] = [
      await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE', 'KOMMUNELEDELSE'),
      await lagBruker('berit', EIDSKOG, 'KOMMUNEOVERLEGE'),
    ]
    const ledelse = await lagBruker('carl', EIDSKOG, 'KOMMUNELEDELSE')
    const norm = await lagNorm()
    expect(await kjor()).toEqual({ nye: 1, sendt: 0, feilet: 0, kommunerFeilet: 0 })
    for (const bruker of [anne, berit])
      expect(await mine(bruker)).toMatchObject([
        { type: 'NORM_REVISJON', objektId: norm.id, forfall: '2027-03-01', lest: null, avsluttet: null },
      ])
    expect(await mine(ledelse)).toEqual([])
    expect(await kjor()).toMatchObject({ nye: 0 })
    expect(await hendelser()).toMatchObject([
      {
        ...{ handling: 'varsel.opprettet', brukerId: null, rolle: null, kommunenummer: EIDSKOG },
        detaljer: { navn: 'NORM_REVISJON', forfall: '2027-03-01' },
      },
    ])
  })

  it('ends it when the thing is done, and takes it up again when it is not done after all', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    const id = await lagTiltak()
    await kjor()
    expect(await antallUleste(anne, EIDSKOG)).toBe(1)
    await endreTiltak(id, { status: 'GJENNOMFORT' })
    expect(await kjor()).toMatchObject({ nye: 0 })
    expect(await antallUleste(anne, EIDSKOG)).toBe(0)
    expect((await mine(anne))[0]?.avsluttet).not.toBeNull()
    await endreTiltak(id, { status: 'PAGAR' })
    expect(await kjor()).toMatchObject({ nye: 0 })
    expect(await mine(anne)).toMatchObject([{ type: 'TILTAK_FORFALT', avsluttet: null }])
    await endreTiltak(id, { frist: dag('2027-03-10') })
    expect(await kjor()).toMatchObject({ nye: 1 })
    expect((await mine(anne)).filter(v => v.avsluttet === null)).toMatchObject([
      { type: 'TILTAK_FORFALLER', forfall: '2027-03-10' },
    ])
  })

  it('tells of the next step anew, and ends the one before', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagNorm()
    for (const [idag, nye] of [
      ['2026-12-31', 1],
      ['2027-01-15', 0],
      ['2027-02-15', 1],
      ['2027-03-02', 1],
    ] as const)
      expect(await kjor(idag)).toMatchObject({ nye })
    const varsler = await mine(anne)
    expect(varsler).toHaveLength(3)
    expect(varsler.filter(v => v.avsluttet === null)).toHaveLength(1)
  })

  it('asks KOMMUNELEDELSE for the approval of a vurdering, until it is given; then tells of its next date', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    const carl = await lagBruker('carl', EIDSKOG, 'KOMMUNELEDELSE')
    const vurdering = await somEier(async tx => {
      const her = { kommunenummer: EIDSKOG }
      const { id } = await tx.vurdering.create({ data: { ...her, nummer: 1, statusdato: dag('2027-01-01') } })
      const felt = { felt: 'E.nesteDato', nokkel: 'E.nesteDato', verdi: '2027-04-01', endretAv: anne.id }
      await tx.vurderingsfelt.create({ data: { ...her, vurderingId: id, ...felt } })
      // Late in the evening in UTC is the day after in Oslo.
      const ferdigTid = new Date('2027-03-01T23:30:00Z')
      return tx.vurdering.update({ where: { id }, data: { status: 'FERDIG', ferdigTid } })
    })
    await kjor()
    expect(await mine(carl)).toMatchObject([
      { type: 'VURDERING_TIL_GODKJENNING', objektId: vurdering.id, forfall: IDAG, verdier: { nummer: 1 } },
    ])
    expect(await mine(anne)).toEqual([])
    await somEier(tx =>
      tx.vurdering.update({
        where: { id: vurdering.id },
        data: {
          ...{ status: 'GODKJENT', innhold: '{}', sha256: 'a', godkjentTid: dag(IDAG) },
          ...{ godkjentAv: carl.id, godkjentNavn: 'Carl', godkjentRolle: 'KOMMUNELEDELSE' },
        },
      }),
    )
    await kjor()
    expect((await mine(carl))[0]?.avsluttet).not.toBeNull()
    expect(await mine(anne)).toMatchObject([{ type: 'VURDERING_REVISJON', forfall: '2027-04-01' }])
  })

  it('follows who answers for a tiltak: a new ansvarlig is told, the old one who was not mailed no more', async () => {
    const hjem = await lagSykehjem()
    const lise = await lagBruker('lise', EIDSKOG, { leder: hjem })
    const carl = await lagBruker('carl', EIDSKOG, 'KOMMUNELEDELSE')
    const admin = await lagBruker('dag', EIDSKOG, 'KOMMUNEADMIN')
    const id = await lagTiltak({ sykehjemId: hjem, ansvarligBrukerId: carl.id })
    await kjor()
    expect([(await mine(carl)).length, (await mine(lise)).length]).toEqual([1, 0])
    // A user without a role that reads content is nobody to tell.
    await somEier(tx => tx.tiltak.update({ where: { id }, data: { ansvarligBrukerId: admin.id } }))
    expect(await kjor()).toMatchObject({ nye: 0 })
    expect([(await mine(carl)).length, (await mine(lise)).length]).toEqual([0, 1])
    expect(await hentVarsler(admin, EIDSKOG)).toBeNull()
  })

  it('keeps each kommune to itself', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    const nina = await lagBruker('nina', KONGSVINGER, 'KOMMUNEOVERLEGE')
    await lagNorm()
    await lagNorm(KONGSVINGER, '2027-04-01')
    const kasse = postkasse()
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 2, sendt: 2 })
    expect(kasse.sendt.map(u => [u.til, u.kommunenummer])).toEqual([
      [nina.epost, KONGSVINGER],
      [anne.epost, EIDSKOG],
    ])
    expect((await mine(anne)).map(v => v.forfall)).toEqual(['2027-03-01'])
    expect(await hentVarsler(nina, EIDSKOG)).toBeNull()
    expect((await mine(nina, KONGSVINGER)).map(v => v.forfall)).toEqual(['2027-04-01'])
  })
})

describe('the e-mails', () => {
  it('go once, in the language of the user, else of the kommune', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    const berit = await lagBruker('berit', EIDSKOG, 'KOMMUNEOVERLEGE')
    await somEier(tx => tx.bruker.update({ where: { id: berit.id }, data: { sprak: 'nn' } }))
    await somEier(tx =>
      tx.kommune.update({ where: { kommunenummer: KONGSVINGER }, data: { maalform: 'NYNORSK' } }),
    )
    await lagBruker('nina', KONGSVINGER, 'KOMMUNEOVERLEGE')
    await lagNorm()
    await lagNorm(KONGSVINGER)
    const kasse = postkasse()
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 2, sendt: 3, feilet: 0 })
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 0, feilet: 0 })
    expect(kasse.sendt.map(u => [u.til, u.sprak]).sort()).toEqual([
      [anne.epost, 'nb'],
      [berit.epost, 'nn'],
      ['nina@kommune.example', 'nn'],
    ])
    expect(new Set(kasse.sendt.map(u => u.meldingId)).size).toBe(3)
    expect((await hendelser()).filter(h => h.handling === 'varsel.sendt')).toHaveLength(3)
  })

  it('without a mail server are listed and go later; what has been read in the meantime, or is over, does not', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagNorm()
    const [lest, ferdig] = [await lagTiltak({ tittel: 'Lest' }), await lagTiltak({ tittel: 'Ferdig' })]
    expect(await kjor()).toEqual({ nye: 3, sendt: 0, feilet: 0, kommunerFeilet: 0 })
    const varsel = (await mine(anne)).find(v => v.objektId === lest)
    await merkLest(anne, EIDSKOG, varsel?.id ?? '')
    await endreTiltak(ferdig, { status: 'GJENNOMFORT' })
    const kasse = postkasse()
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 1 })
    expect(kasse.sendt.map(u => u.varsel.type)).toEqual(['NORM_REVISJON'])
  })

  it('that fail are counted, and tried in five runs', async () => {
    await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagNorm()
    const kasse = postkasse()
    kasse.feil = 'ECONNREFUSED'
    for (let i = 0; i < 2; i++) expect(await kjor(IDAG, kasse.send)).toMatchObject({ sendt: 0, feilet: 1 })
    expect(await somEier(tx => tx.varselmottaker.findMany())).toMatchObject([
      { epostSendt: null, epostForsok: 2, epostFeil: 'ECONNREFUSED' },
    ])
    for (let i = 2; i < MAKS_FORSOK; i++) await kjor(IDAG, kasse.send)
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ sendt: 0, feilet: 0 })
    expect(await somEier(tx => tx.varselmottaker.findMany())).toMatchObject([{ epostForsok: MAKS_FORSOK }])
  })

  it('are claimed first: two runs at once send each once; a claim left by a run that died is taken up later', async () => {
    await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagBruker('berit', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagNorm()
    const kasse = postkasse()
    const svar = await Promise.all([kjor(IDAG, kasse.send), kjor(IDAG, kasse.send)])
    expect(svar.reduce((s, t) => s + t.nye, 0)).toBe(1)
    expect(kasse.sendt.map(u => u.til).sort()).toEqual(['anne@kommune.example', 'berit@kommune.example'])
    const naa = new Date('2027-03-02T08:00:00Z')
    await somEier(tx =>
      tx.varselmottaker.updateMany({
        data: { epostSendt: null, epostForsok: 1, epostFeil: `SENDES ${naa.toISOString()}` },
      }),
    )
    const etter = (minutter: number) => ({
      ...{ idag: IDAG, send: kasse.send },
      naa: () => new Date(naa.getTime() + minutter * 60_000),
    })
    expect(await kjorVarsler(etter(5))).toMatchObject({ sendt: 0 })
    expect(await kjorVarsler(etter(11))).toMatchObject({ sendt: 2 })
  })

  it('do not go to one who is no user here any more', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagNorm()
    await kjor()
    await somEier(tx => tx.bruker.update({ where: { id: anne.id }, data: { aktiv: false } }))
    expect(await kjor(IDAG, postkasse().send)).toMatchObject({ sendt: 0 })
  })
})

describe('reading', () => {
  it('finds what is due and ends what is settled, where no job has run; the e-mail waits for the job', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    const admin = await lagBruker('dag', EIDSKOG, 'KOMMUNEADMIN')
    const id = await lagTiltak()
    expect(await oppdaterVarsler(admin, EIDSKOG, IDAG)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    expect(await oppdaterVarsler(anne, EIDSKOG, IDAG)).toEqual({ ok: true, verdi: 1 })
    expect(await oppdaterVarsler(anne, EIDSKOG, IDAG)).toEqual({ ok: true, verdi: 0 })
    expect(await antallUleste(anne, EIDSKOG)).toBe(1)
    const kasse = postkasse()
    expect(await kjor(IDAG, kasse.send)).toMatchObject({ nye: 0, sendt: 1 })
    await endreTiltak(id, { status: 'GJENNOMFORT' })
    await oppdaterVarsler(anne, EIDSKOG, IDAG)
    expect(await antallUleste(anne, EIDSKOG)).toBe(0)
    expect(await mine(anne)).toMatchObject([{ objektId: id, avsluttet: expect.any(Date) as Date }])
  })

  it('marks one, or all, of one’s own and nobody else’s', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    const berit = await lagBruker('berit', EIDSKOG, 'KOMMUNEOVERLEGE')
    const hjem = await lagSykehjem()
    const lise = await lagBruker('lise', EIDSKOG, { leder: hjem })
    await lagNorm()
    await lagTiltak()
    await lagTiltak({ sykehjemId: hjem })
    await kjor()
    const [forste] = await mine(anne)
    const [lises] = await mine(lise)
    expect(await merkLest(anne, EIDSKOG, forste?.id ?? '')).toEqual({ ok: true, verdi: null })
    expect([await antallUleste(anne, EIDSKOG), await antallUleste(berit, EIDSKOG)]).toEqual([1, 2])
    for (const id of [lises?.id ?? '', 'x'])
      expect(await merkLest(anne, EIDSKOG, id)).toEqual({ ok: false, feil: { kode: 'IKKE_FUNNET' } })
    await merkLest(anne, EIDSKOG, null)
    expect([await antallUleste(anne, EIDSKOG), await antallUleste(lise, EIDSKOG)]).toEqual([0, 1])
  })
})

describe('the door of the job', () => {
  it('lets it see one kommune and what all there are told; a person’s own door shows the own rows alone', async () => {
    const anne = await lagBruker('anne', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagBruker('berit', EIDSKOG, 'KOMMUNEOVERLEGE')
    await lagNorm()
    await kjor()
    expect(await somJobb(EIDSKOG, tx => tx.varselmottaker.count())).toBe(2)
    expect(await somJobb(KONGSVINGER, tx => tx.varselmottaker.count())).toBe(0)
    expect(await somJobb(KONGSVINGER, tx => tx.lokalnorm.count())).toBe(0)
    expect(await som(anne, tx => tx.varselmottaker.count())).toBe(1)
    await expect(somJobb(EIDSKOG, tx => tx.bruker.count())).rejects.toThrow()
  })
})
