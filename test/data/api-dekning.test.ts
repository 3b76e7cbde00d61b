import { beforeAll, describe, expect, it } from 'vitest'
import { GET as hentDekning } from '@/app/api/v1/kommuner/[kommunenummer]/dekning/route'
import { GET as hentUtvikling } from '@/app/api/v1/kommuner/[kommunenummer]/utvikling/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { nyDatabase, somEier } from '../database'
import { kallRute } from '../svarsjekk'

nyDatabase()

const HJEM = '019a0000-0000-7000-8000-000000000001'
const dag = (dato: string) => new Date(`${dato}T00:00:00Z`)

/** The mixed home: 24 LANGTID, 8 KORTTID, 6 REHABILITERING, 8 DEMENS, 2 PALLIATIV; 46 residents; 30 uketimer. */
const AVDELINGER = [
  ['LANGTID', 24, 22, '1', 3],
  ['KORTTID', 8, 8, '1.5', 1],
  ['REHABILITERING', 6, 6, '3', 1],
  ['DEMENS', 8, 8, '1', 2],
  ['PALLIATIV', 2, 2, '5', 1],
] as const

async function nokkelFor(rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNEADMIN', kommunenummer: string): Promise<string> {
  const nokkel = `ln_${rolle}_${kommunenummer}`
  await somEier(tx =>
    tx.bruker.create({
      data: {
        epost: `${nokkel}@demo.example`.toLowerCase(),
        navn: 'Test',
        rolletildelinger: { create: { rolle, kommunenummer } },
        apinokler: { create: { navn: 'test', prefiks: 'ln', nokkelHash: hashNokkel(nokkel) } },
      },
    }),
  )
  return nokkel
}

const nokler = { overlege: '', nabo: '', admin: '' }

beforeAll(async () => {
  const her = { kommunenummer: '3416' }
  nokler.overlege = await nokkelFor('KOMMUNEOVERLEGE', '3416')
  nokler.nabo = await nokkelFor('KOMMUNEOVERLEGE', '3401')
  nokler.admin = await nokkelFor('KOMMUNEADMIN', '3416')
  await somEier(async tx => {
    await tx.sykehjem.create({
      data: { ...her, id: HJEM, navn: 'Solbakken', navnenokkel: 'solbakken', eierform: 'KOMMUNAL' },
    })
    for (const [type, plasser, beboere] of AVDELINGER)
      await tx.avdeling.create({
        data: {
          ...{ ...her, sykehjemId: HJEM, navn: type, navnenokkel: type.toLowerCase(), type },
          belegg: { create: { gjelderFra: dag('2026-01-01'), plasser, beboere } },
        },
      })
    const avtale = await tx.legeavtale.create({
      data: { ...her, sykehjemId: HJEM, navn: 'Tilsynslege 1', navnenokkel: 'tilsynslege 1' },
    })
    await tx.legeavtaleversjon.create({
      data: {
        ...{ ...her, sykehjemId: HJEM, legeavtaleId: avtale.id, gjelderFra: dag('2026-01-01') },
        ...{ avtaleform: 'KOMMUNALT_ANSATT', uketimer: '30', heleSykehjemmet: true },
      },
    })
    const norm = await tx.lokalnorm.create({ data: { ...her, gyldigFra: dag('2026-01-01') } })
    await tx.normsats.createMany({
      data: AVDELINGER.map(([type, , , uketimer, per]) => ({
        ...her,
        lokalnormId: norm.id,
        type,
        uketimer,
        per,
      })),
    })
    await tx.lokalnorm.update({ where: { id: norm.id }, data: { status: 'VEDTATT' } })
  })
})

const sti = (get: typeof hentDekning) => (get === hentDekning ? 'dekning' : 'utvikling')

const hent = (
  sporring: string,
  nokkel: string | null = nokler.overlege,
  kommunenummer = '3416',
  get = hentDekning,
) =>
  kallRute(
    get,
    new Request(`http://localhost/api/v1/kommuner/${kommunenummer}/${sti(get)}${sporring}`, {
      headers: nokkel === null ? { authorization: 'Bearer' } : { authorization: `Bearer ${nokkel}` },
    }),
    { params: Promise.resolve({ kommunenummer }) },
  )

describe('GET dekning', () => {
  it('answers the figures of the date, rounded', async () => {
    const svar = await hent('?dato=2026-12-31')
    expect(svar.status).toBe(200)
    const kropp = (await svar.json()) as { sum: object; norm: object; sykehjem: { avdelinger: object[] }[] }
    expect(kropp).toMatchObject({ kommunenummer: '3416', dato: '2026-12-31', timerPerArsverk: 37.5 })
    expect(kropp.sum).toEqual({
      ...{ plasser: 48, beboere: 46, beboereAntatt: false, beboereIndikator: 46, normtimer: 52 },
      ...{
        avtalteTimer: 30,
        avtalteTimerMedSats: 30,
        faktiskeTimer: 30,
        dekning: 57.7,
        dekningFaktisk: 57.7,
      },
      ...{ differanse: -22, udekket: 22, udekketAvdelinger: null, udekketFaktisk: 22, udekketArsverk: 0.59 },
      ...{ timerPerBeboer: 0.65, plasserPerArsverk: 60, underNorm: true, ufullstendig: false },
    })
    expect(kropp.norm).toMatchObject({ gyldigFra: '2026-01-01' })
    expect(kropp.sykehjem[0]?.avdelinger).toHaveLength(5)
  })

  it('changes årsverk only when another basis is asked for', async () => {
    const kropp: unknown = await (await hent('?dato=2026-12-31&timerPerArsverk=30')).json()
    expect(kropp).toMatchObject({ timerPerArsverk: 30, sum: { udekket: 22, udekketArsverk: 0.73 } })
  })

  it('has no norm before the first one', async () => {
    const kropp: unknown = await (await hent('?dato=2025-12-31')).json()
    expect(kropp).toMatchObject({ norm: null, sum: { normtimer: null, ufullstendig: true } })
  })

  it.each([
    ['dato=2026-02-30', 'dato', '2026-02-30'],
    ['dato=31.12.2026', 'dato', '31.12.2026'],
    ['dato=', 'dato', ''],
    ['timerPerArsverk=0', 'timerPerArsverk', '0'],
    ['timerPerArsverk=mange', 'timerPerArsverk', 'mange'],
    ['timerPerArsverk=-37.5', 'timerPerArsverk', '-37.5'],
  ])('says what was found and what was expected: %s', async (sporring, parameter, funnet) => {
    const svar = await hent(`?${sporring}`)
    expect(svar.status).toBe(400)
    expect(svar.headers.get('content-type')).toContain('application/problem+json')
    expect(await svar.json()).toMatchObject({ status: 400, feil: [{ parameter, funnet }] })
  })

  it('names every fault at once', async () => {
    const kropp = (await (await hent('?dato=i+dag&timerPerArsverk=x')).json()) as { feil: unknown[] }
    expect(kropp.feil).toHaveLength(2)
  })

  it('gives one answer for another kommune, for none, and to one without content', async () => {
    const svar = await Promise.all([
      hent('', nokler.nabo),
      hent('', nokler.overlege, '9999'),
      hent('', nokler.admin),
    ])
    expect(svar.map(s => s.status)).toEqual([404, 404, 404])
    const kropper = await Promise.all(svar.map(s => s.text()))
    expect(new Set(kropper).size).toBe(1)
  })

  it('asks who you are', async () => {
    for (const nokkel of [null, 'ln_ukjent']) {
      const svar = await hent('', nokkel)
      expect(svar.status).toBe(401)
      expect(await svar.json()).toMatchObject({ status: 401 })
    }
  })
})

describe('GET utvikling', () => {
  const over = (sporring: string, nokkel?: string) => hent(sporring, nokkel, '3416', hentUtvikling)

  it('answers the month-ends inside the interval, and the year cut to it', async () => {
    const kropp: unknown = await (await over('?fra=2026-02-01&til=2026-04-15')).json()
    expect(kropp).toMatchObject({
      maneder: [
        { dato: '2026-02-28', normtimer: 52, udekket: 22 },
        { dato: '2026-03-31', dekning: 57.7 },
      ],
      aar: [{ aar: 2026, dager: 74, dagerUtenNorm: 0, udekket: 22, dagerUnderNorm: 74 }],
    })
  })

  it.each([
    ['', ['fra', 'til']],
    ['?fra=2026-01-01', ['til']],
    ['?fra=01.01.2026&til=2026-12-31', ['fra']],
    ['?fra=2026-12-31&til=2026-01-01', ['til']],
    ['?fra=1900-01-01&til=2026-01-01', ['til']],
    ['?fra=0001-01-01&til=0001-01-02', ['fra', 'til']],
  ])('says which end of the interval is wrong: %s', async (sporring, parametre) => {
    const svar = await over(sporring)
    expect(svar.status).toBe(400)
    const { feil } = (await svar.json()) as { feil: { parameter: string }[] }
    expect(feil.map(f => f.parameter)).toEqual(parametre)
  })

  it('answers for a sykehjem, an avdeling or a type, by name or id', async () => {
    const aar = async (del: string) =>
      ((await (await over(`?fra=2026-01-01&til=2026-12-31&${del}`)).json()) as { aar: object[] }).aar[0]
    expect(await aar(`sykehjem=${HJEM}`)).toMatchObject({ normtimer: 52, avtalteTimer: 30, udekket: 22 })
    expect(await aar('sykehjem=solbakken&avdeling=Palliativ')).toMatchObject({ normtimer: 10, dekning: null })
    expect(await aar('type=KORTTID')).toMatchObject({ normtimer: 12, avtalteTimer: null, udekket: null })
  })

  it.each([
    ['sykehjem=Ukjent', 'sykehjem', 'Ukjent'],
    ['sykehjem=Solbakken&avdeling=Post', 'avdeling', 'Post'],
    ['type=SENGEPOST', 'type', 'SENGEPOST'],
  ])('names the part that is not there: %s', async (del, parameter, funnet) => {
    const svar = await over(`?fra=2026-01-01&til=2026-12-31&${del}`)
    expect(svar.status).toBe(400)
    expect(await svar.json()).toMatchObject({ feil: [{ parameter, funnet }] })
  })

  it('is nothing to the neighbour', async () => {
    expect((await over('?fra=2026-01-01&til=2026-12-31', nokler.nabo)).status).toBe(404)
  })
})
