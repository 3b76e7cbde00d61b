import ExcelJS from 'exceljs'
import { beforeAll, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/kommuner/[kommunenummer]/eksport/[tabell]/route'
import { POST as importer } from '@/app/api/v1/kommuner/[kommunenummer]/import/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { nyRisiko, lagVurdering } from '@/lib/data/risiko/test-vurdering'
import { KOMMUNETABELLER } from '@/lib/domene/kommunetabell/typer'
import { EIDSKOG } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { importerOk } from '../import'
import { kallRute } from '../svarsjekk'

nyDatabase()

const NOKLER = { overlege: 'KOMMUNEOVERLEGE', leder: 'SYKEHJEMSLEDER', admin: 'KOMMUNEADMIN' } as const

beforeAll(async () => {
  await importerOk(
    'sykehjem',
    'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n"\'=1+1";KOMMUNAL;;01.05.1899;\n',
  )
  await importerOk('avdelinger', 'sykehjem;avdeling;type;apnet;nedlagt\n"\'=1+1";A;LANGTID;;\n')
  await importerOk('belegg', 'sykehjem;avdeling;gjelder_fra;plasser;beboere\n"\'=1+1";A;01.01.2026;90;\n')
  await importerOk(
    'legeavtaler',
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling\n"\'=1+1";T1;LIS1;29,8;01.01.2026;;;\n',
  )
  await importerOk('fravaer', 'sykehjem;avtale;fra;til;timer;vikartimer\n"\'=1+1";T1;01.07.2026;;;5,5\n')
  await importerOk(
    'normer',
    'gyldig_fra;type;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer\n01.01.2026;LANGTID;1;3;PLASS;;;;\n',
  )
  await nyRisiko(await lagVurdering())
  await somEier(async tx => {
    await tx.tiltak.create({
      data: { kommunenummer: EIDSKOG, tittel: '=Ny stilling', kategori: 'PLANLEGGE', effektTimer: '7.5' },
    })
    for (const [navn, rolle] of Object.entries(NOKLER))
      await tx.bruker.create({
        data: {
          ...{ epost: `${navn}@demo.example`, navn: 'Test' },
          rolletildelinger: { create: { rolle, kommunenummer: EIDSKOG } },
          apinokler: { create: { navn: 't', prefiks: 'ln', nokkelHash: hashNokkel(navn) } },
        },
      })
  })
})

const hent = (tabell: string, sok = '', nokkel = 'overlege', kommunenummer = EIDSKOG): Promise<Response> =>
  kallRute(
    GET,
    new Request(`http://localhost/api/v1/kommuner/${kommunenummer}/eksport/${tabell}${sok}`, {
      headers: { authorization: `Bearer ${nokkel}` },
    }),
    { params: Promise.resolve({ kommunenummer, tabell }) },
  )

type Svar = { om: Record<string, string>; tabell: string; rader: Record<string, unknown>[] }
const json = async (tabell: string, sok = '') =>
  (await (await hent(tabell, `?format=json${sok}`)).json()) as Svar

it('gives every table in three formats, with the same rows', async () => {
  for (const tabell of KOMMUNETABELLER) {
    const { rader, tabell: navn } = await json(tabell)
    expect(navn).toBe(tabell)
    expect(rader.length, tabell).toBeGreaterThan(0)
    const csv = await (await hent(tabell)).text()
    expect(csv.split('\r\n')[0]).toContain(Object.keys(rader[0] ?? {})[0])
    expect(
      csv.split(/[;\r\n]+/).filter(c => /^"?[=+@]/.test(c)),
      tabell,
    ).toEqual([])
    const bok = new ExcelJS.Workbook()
    await bok.xlsx.load(await (await hent(tabell, '?format=xlsx')).arrayBuffer())
    expect(bok.getWorksheet(tabell)?.actualRowCount).toBe(rader.length + 1)
  }
})

it('writes numbers as numbers, dates as dates, and leaves empty what is not there', async () => {
  expect((await json('sykehjem')).rader).toEqual([
    { sykehjem: '=1+1', eierform: 'KOMMUNAL', organisasjonsnummer: null, apnet: '1899-05-01', nedlagt: null },
  ])
  expect((await json('belegg')).rader).toMatchObject([
    { plasser: 90, beboere: null, gjelder_fra: '2026-01-01' },
  ])
  expect((await json('legeavtaler')).rader).toMatchObject([{ uketimer: 29.8, gjelder_til: null }])
  expect((await json('tiltak')).rader).toMatchObject([
    { tittel: '=Ny stilling', effektTimer: 7.5, frist: null },
  ])
})

it('gives dekning on the date asked for, and utvikling over the interval', async () => {
  const dekning = await json('dekning', '&dato=2026-12-31&timerPerArsverk=30')
  expect(dekning.om).toMatchObject({
    kommunenummer: EIDSKOG,
    dato: '2026-12-31',
    normFra: '2026-01-01',
    timerPerArsverk: '30',
  })
  expect(dekning.rader.map(r => r.niva)).toEqual(['KOMMUNE', 'TYPE', 'SYKEHJEM', 'AVDELING'])
  expect(dekning.rader[0]).toMatchObject({
    normtimer: 30,
    dekning: 99.3,
    udekket: 0.2,
    udekketArsverk: 0.01,
    underNorm: true,
  })
  const utvikling = await json('utvikling', '&fra=2025-12-01&til=2026-02-28')
  expect(utvikling.rader.map(r => [r.dato, r.normtimer])).toEqual([
    ['2025-12-31', null],
    ['2026-01-31', 30],
    ['2026-02-28', 30],
  ])
})

it('of the six, the workbook is read back by the import as it is', async () => {
  const bok = await (await hent('belegg', '?format=xlsx')).arrayBuffer()
  const svar = await kallRute(
    importer,
    new Request(`http://localhost/api/v1/kommuner/${EIDSKOG}/import`, {
      ...{ method: 'POST', body: bok },
      headers: { authorization: 'Bearer overlege', 'content-type': 'application/octet-stream' },
    }),
    { params: Promise.resolve({ kommunenummer: EIDSKOG }) },
  )
  expect(await svar.json()).toMatchObject({ opprettet: 0, endret: 0, uendret: 1, advarsler: [] })
})

it('is for those who may read the table: the log of users alone for KOMMUNEADMIN', async () => {
  for (const tabell of KOMMUNETABELLER) {
    expect((await hent(tabell, '?format=json', 'leder')).status, tabell).toBe(200)
    expect((await hent(tabell, '?format=json', 'overlege', '3401')).status, tabell).toBe(404)
    expect((await hent(tabell, '?format=json', 'admin')).status, tabell).toBe(tabell === 'logg' ? 200 : 404)
  }
  expect((await json('logg')).rader.length).toBeGreaterThan(3)
  const { rader } = (await (await hent('logg', '?format=json', 'admin')).json()) as Svar
  expect(new Set(rader.map(r => r.handling))).toEqual(new Set(['uthenting.gjort']))
  expect((await hent('pasienter', '?format=json')).status).toBe(404)
})

it('says in the workbook of the log what its columns mean, with the time in Norway and columns as wide as what they hold', async () => {
  const bok = new ExcelJS.Workbook()
  await bok.xlsx.load(await (await hent('logg', '?format=xlsx')).arrayBuffer())
  const om = bok.getWorksheet('om')?.getColumn(1).values ?? []
  expect(om).toEqual(expect.arrayContaining(['tid', 'tidNorge', 'kjede', 'nr', 'hash']))
  const ark = bok.getWorksheet('logg')
  const hode = ark?.getRow(1).values as string[]
  const rad = ark?.getRow(2).values as string[]
  expect(rad[hode.indexOf('tidNorge')]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  expect(ark?.getColumn(hode.indexOf('hash')).width).toBe(66)
})

it('names every fault of a request', async () => {
  const svar = await hent('dekning', '?format=pdf&dato=i+dag&fra=2026-01-01')
  expect(svar.status).toBe(400)
  expect(((await svar.json()) as { feil: { parameter: string }[] }).feil.map(f => f.parameter)).toEqual([
    ...['format', 'dato', 'til'],
  ])
})
