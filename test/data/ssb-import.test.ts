import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { som, somKonto, somTilsyn } from '@/lib/data/database'
import { hentIndikatorgrunnlag, hentReferanseoversikt } from '@/lib/data/referanse/les'
import { hentReferansetall, referansetallITransaksjon } from '@/lib/data/referanse/siste'
import { finnReferanse } from '@/lib/domene/referanse/indikator'
import { hentFraSsb, lastOppSsbfil } from '@/lib/ssb/importer'
import { hentSsbtall } from '@/lib/ssb/kommando'
import { admin, aktor, EIDSKOG, nabo, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { apneSsbtjener, somJsonstat } from '../ssb-tjener'

nyDatabase({ for: 'test' })

const direktorat = aktor({ rolle: 'DIREKTORAT' })
const systemadmin = aktor({ rolle: 'SYSTEMADMIN' })

let tjener: Awaited<ReturnType<typeof apneSsbtjener>>
beforeEach(async () => {
  tjener = await apneSsbtjener()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await tjener.stopp()
})

const valg = () => ({
  adresse: tjener.adresse,
  vent: () => Promise.resolve(),
  slippTil: () => Promise.resolve(),
})
const hent = (bruker = direktorat) => hentFraSsb(bruker, valg())
const prove = (nummer: string) => {
  const tabell = tjener.tabeller[nummer]
  if (!tabell) throw new Error(nummer)
  return tabell
}
const skjema = (tekst: string): FormData => {
  const data = new FormData()
  data.set('fil', new File([tekst], '12293.json'))
  return data
}
const lagret = () => somEier(tx => tx.referansetall.count())
const celle = (region: string, aar: number, innholdskode = 'KOSlegetimperbeb0000') =>
  somEier(tx => tx.referansetall.findFirst({ where: { region, aar, innholdskode } }))

describe('an import', () => {
  it('stores SSB’s figures as they are, missing with the reason, and says what came', async () => {
    const svar = await hent()
    expect(svar).toMatchObject({
      verdi: {
        tabeller: [
          { tabell: '12293', antall: 176, fra: 2015, til: 2025, forrige: null },
          { tabell: '11996', antall: 240, fra: 2021 },
          { tabell: '11875', antall: 200 },
          { tabell: '07459', antall: 15 },
        ],
      },
    })
    expect(await lagret()).toBe(176 + 240 + 200 + 15)
    expect((await celle(EIDSKOG, 2025))?.verdi?.toString()).toBe('0.58')
    expect((await celle('EAK', 2025, 'KOSbeleggomsorgs0000'))?.verdi?.toString()).toBe('95.5')
    expect((await celle(EIDSKOG, 2025, 'Personer1'))?.verdi?.toString()).toBe('492')
    expect(await celle('3401', 2024)).toMatchObject({ verdi: null, mangler: 'SKJERMET' })
    expect(await celle('0420', 2025)).toBeNull()
  })

  it('is told with its notes and its log, newest first', async () => {
    await hent(systemadmin)
    const oversikt = await hentReferanseoversikt(direktorat)
    expect(oversikt?.tabeller.find(t => t.tabell === '12293')).toMatchObject({
      ...{ antall: 176, oppdatert: new Date('2026-06-15T06:00:00Z') },
      noter: ['Tallene er foreløpige til 15. juni.'],
    })
    expect(oversikt?.hentinger).toMatchObject([{ rolle: 'SYSTEMADMIN', kanal: 'SSB', feil: null }])
  })

  it('replaces an older one whole, and the log keeps what stood before', async () => {
    await hent()
    prove('12293').updated = '2026-09-15T07:00:00Z'
    prove('12293').verdi = () => 0.71
    prove('12293').variabler.Tid = ['2025', '2026']
    const svar = await hent()
    expect(svar).toMatchObject({
      verdi: { tabeller: [{ antall: 32, forrige: { oppdatert: '2026-06-15T06:00:00.000Z' } }, {}, {}, {}] },
    })
    expect((await celle(EIDSKOG, 2026))?.verdi?.toString()).toBe('0.71')
    expect(await celle(EIDSKOG, 2015)).toBeNull()
  })

  it('of figures SSB updated before those stored is refused', async () => {
    await hent()
    prove('11875').updated = '2026-03-15T07:00:00Z'
    prove('12293').verdi = () => 0.99
    expect(await hent()).toMatchObject({
      feil: { arsak: 'referansetall.feil.eldre', verdier: { tabell: '11875' } },
    })
    expect((await celle(EIDSKOG, 2025))?.verdi?.toString()).toBe('0.58')
  })

  it('of figures that say they are from the future is refused: nothing later could take their place', async () => {
    prove('12293').updated = '2099-01-01T00:00:00Z'
    expect(await hent()).toMatchObject({
      feil: { arsak: 'referansetall.feil.fremtid', verdier: { tabell: '12293' } },
    })
    expect(await lagret()).toBe(0)
  })

  it.each([
    ['a code is gone', () => (prove('11875').variabler.ContentsCode = ['KOSnytt0000']), 'ukjentKode'],
    ['the last table fails', () => delete (tjener.tabeller as Record<string, unknown>)['07459'], 'avvist'],
    ['an answer is no JSON', () => tjener.forberedt.push({ status: 200, kropp: '<html>' }), 'ikkeJson'],
  ])('stores nothing when %s, leaves what stood, and is logged', async (_, odelegg, kode) => {
    await hent()
    prove('12293').verdi = () => 0.99
    odelegg()
    expect(await hent()).toMatchObject({ feil: { arsak: `referansetall.feil.${kode}` } })
    expect((await celle(EIDSKOG, 2025))?.verdi?.toString()).toBe('0.58')
    expect(await lagret()).toBe(631)
    const [siste] = (await hentReferanseoversikt(direktorat))?.hentinger ?? []
    expect(siste).toMatchObject({ feil: `referansetall.feil.${kode}`, tabeller: [] })
  })

  it('is for DIREKTORAT and SYSTEMADMIN; to others it is not there, and nothing is asked of SSB', async () => {
    for (const bruker of [overlege, admin, aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' })]) {
      expect(await hentFraSsb(bruker, valg())).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
      expect(await lastOppSsbfil(bruker, skjema('{}'))).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
      expect(await hentReferanseoversikt(bruker)).toBeNull()
    }
    expect(tjener.kall).toEqual([])
  })

  it('by the command says the same in words, and is nobody’s', async () => {
    expect(await hentSsbtall(valg())).toMatchObject({
      linjer: expect.arrayContaining([
        'Tabell 12293: 176 celler fra 2015 til 2025, 26 av dem uten tall. Oppdatert av SSB 15.06.2026.',
      ]),
    })
    await tjener.stopp()
    expect(await hentSsbtall(valg())).toMatchObject({
      ok: false,
      melding: expect.stringMatching(
        /^Fikk ikke kontakt med SSB om tabell 12293\. .* Ingenting er lagret\.$/,
      ),
    })
    const hentinger = (await hentReferanseoversikt(systemadmin))?.hentinger
    expect(hentinger).toMatchObject([
      { rolle: null, feil: 'referansetall.feil.ikkeKontakt' },
      { rolle: null },
    ])
    tjener = await apneSsbtjener()
  })
})

describe('a file', () => {
  it('replaces the figures it holds, and leaves the rest', async () => {
    await hent()
    const tabell = { ...prove('12293'), updated: '2026-06-16T06:00:00Z', verdi: () => 0.44 }
    const tekst = somJsonstat(tabell, { ...tabell.variabler, KOKkommuneregion0000: [EIDSKOG], Tid: ['2025'] })
    expect(await lastOppSsbfil(direktorat, skjema(tekst))).toMatchObject({
      verdi: { tabeller: [{ tabell: '12293', antall: 2 }] },
    })
    expect((await celle(EIDSKOG, 2025))?.verdi?.toString()).toBe('0.44')
    expect((await celle(EIDSKOG, 2024))?.verdi?.toString()).toBe('0.58')
    expect(await lagret()).toBe(631)
  })

  it('that is none, or not one of ours, is told and logged', async () => {
    expect(await lastOppSsbfil(direktorat, new FormData())).toMatchObject({
      feil: { arsak: 'referansetall.feil.manglerFil' },
    })
    expect(await lastOppSsbfil(direktorat, skjema('ikke json'))).toMatchObject({
      feil: { arsak: 'referansetall.feil.ikkeJson', verdier: { tabell: 'fil' } },
    })
    expect((await hentReferanseoversikt(direktorat))?.hentinger).toMatchObject([{ kanal: 'FIL' }])
  })
})

describe('what is stored', () => {
  it('is what a kommune is held against, for those who read its figures', async () => {
    expect(await hentIndikatorgrunnlag(nabo, EIDSKOG)).toBeNull()
    await hent()
    const grunnlag = await hentIndikatorgrunnlag(overlege, EIDSKOG)
    if (!grunnlag) throw new Error('Nothing')
    expect(grunnlag).toMatchObject({
      fylkesnavn: 'Innlandet',
      innbyggertallAar: 2025,
      kommune: { innbyggertall: 492 },
    })
    const { kommune, gjennomsnitt, fylke, median } = finnReferanse(grunnlag, 2025)
    expect([kommune, gjennomsnitt, fylke].map(f => f?.verdi?.toString())).toEqual(['0.58', '0.64', '0.58'])
    expect(gjennomsnitt?.kilde).toMatchObject({ slag: 'SSB', oppdatert: '2026-06-15', stand: 'REVIDERT' })
    expect(median).toBeNull() // three kommuner are not the country
  })

  it('replaces the published figures wherever a kommune is held against the country', async () => {
    const numre = await somEier(tx => tx.kommune.findMany({ select: { kommunenummer: true } }))
    expect(await hentReferansetall(nabo, EIDSKOG)).toBeNull()
    expect(await hentReferansetall(overlege, EIDSKOG)).toMatchObject({ aar: 2022, gjennomsnitt: '0.62' })
    prove('12293').variabler.KOKkommuneregion0000 = ['EAK', ...numre.map(k => k.kommunenummer)]
    await hent()
    const siste = {
      ...{ aar: 2025, gjennomsnitt: '0.64', median: '0.58', medianStorrelse: '0.58' },
      storrelse: { fra: 0, til: 1_999 },
      ssb: { oppdatert: '2026-06-15', stand: 'REVIDERT' },
    }
    expect(await hentReferansetall(overlege, EIDSKOG)).toMatchObject(siste)
    // The same behind the door of a kommune, where a vurdering and an innsending are made.
    expect(await som(overlege, tx => referansetallITransaksjon(tx, EIDSKOG))).toMatchObject(siste)
  })

  it('is read by every door and written by none of them', async () => {
    await hent()
    const dorer = [
      (fn: Parameters<typeof som>[1]) => som(overlege, fn),
      (fn: Parameters<typeof som>[1]) => somKonto({ alt: true }, fn),
      (fn: Parameters<typeof som>[1]) => somTilsyn(direktorat, fn),
    ]
    for (const dor of dorer) {
      expect(await dor(tx => tx.referansetall.count())).toBe(631)
      await expect(dor(tx => tx.referansetall.deleteMany())).rejects.toThrow()
      await expect(dor(tx => tx.referansetall.updateMany({ data: { verdi: 1 } }))).rejects.toThrow()
    }
  })

  it('is a figure or a reason, never both and never neither', async () => {
    await hent()
    await expect(
      somEier(tx => tx.referansetall.updateMany({ where: { region: 'EAK' }, data: { verdi: null } })),
    ).rejects.toThrow()
  })
})
