import ExcelJS from 'exceljs'
import { beforeAll, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/innsamlinger/[id]/samlet/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { nyDatabase, somEier } from '../database'
import { fyllRunde } from '../innsamlinger'
import { kallRute } from '../svarsjekk'

nyDatabase()

const RUNDE = '019a0000-0000-7000-8000-000000000701'
const NOKLER = { embetet: 'ln_embetet', annet: 'ln_annet', landet: 'ln_landet', kommunen: 'ln_kommunen' }

beforeAll(() =>
  somEier(async tx => {
    const roller = {
      embetet: { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' },
      annet: { rolle: 'STATSFORVALTER', statsforvalterId: 'SF03' },
      landet: { rolle: 'DIREKTORAT' },
      kommunen: { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' },
    } as const
    for (const [hvem, tildeling] of Object.entries(roller))
      await tx.bruker.create({
        data: {
          ...{ epost: `${hvem}@demo.example`, navn: 'Test', rolletildelinger: { create: tildeling } },
          apinokler: {
            create: {
              navn: 'test',
              prefiks: 'ln',
              nokkelHash: hashNokkel(NOKLER[hvem as keyof typeof roller]),
            },
          },
        },
      })
    await fyllRunde(tx, { id: RUNDE, embete: 'SF02', aar: 2026 })
  }),
)

const hent = (hvem: keyof typeof NOKLER, sok = '', id = RUNDE) =>
  kallRute(
    GET,
    new Request(`http://localhost/api/v1/innsamlinger/${id}/samlet${sok}`, {
      headers: { authorization: `Bearer ${NOKLER[hvem]}` },
    }),
    { params: Promise.resolve({ id }) },
  )
const tekst = async (sok: string) => (await (await hent('embetet', sok)).text()).replace('\ufeff', '')

type Svar = {
  levert: number
  forventet: number
  andelInnbyggere: number
  sum: Record<string, unknown>
  median: { timerPerBeboer: number }
  kommuner: { navn: string; status: string; versjon: number | null; sum: { udekket: number } | null }[]
}

it('answers as the contract says, to the embete and to the country alike', async () => {
  const svar = (await (await hent('embetet')).json()) as Svar
  expect(svar).toMatchObject({
    innsamling: { id: RUNDE, aar: 2026, statusdato: '2026-12-31' },
    utvalg: 'LEVERT',
  })
  expect(Object.keys(svar.sum)).toEqual(
    expect.arrayContaining([
      'normtimer',
      'avtalteTimer',
      'udekket',
      'udekketArsverk',
      'timerPerBeboer',
      'dekning',
    ]),
  )
  expect([svar.levert > 0, svar.levert < svar.forventet, svar.andelInnbyggere < 1]).toEqual([
    true,
    true,
    true,
  ])
  expect(svar.kommuner).toHaveLength(46)
  const levert = svar.kommuner.filter(k => k.sum)
  const sum = levert.reduce((s, k) => s + Math.round((k.sum?.udekket ?? 0) * 100), 0)
  expect(svar.sum.udekket).toBeCloseTo(sum / 100, 2) // a spreadsheet adds up to the same
  const landet = (await (await hent('landet')).json()) as Svar
  expect(landet.sum).toEqual(svar.sum)
})

it('is not found for others, in the very same words', async () => {
  const svar = await Promise.all([
    hent('annet'),
    hent('kommunen'),
    hent('embetet', '?embete=SF03'),
    hent('embetet', '', 'x'),
  ])
  expect(svar.map(s => s.status)).toEqual([404, 404, 404, 404])
  expect(new Set(await Promise.all(svar.map(s => s.text()))).size).toBe(1)
})

it('CSV has codes or labels, and what it covers in every row', async () => {
  const [hode = '', forste = ''] = (await tekst('?format=csv')).split('\r\n')
  expect(hode).toMatch(/^kommunenummer;navn;.*;rundeMedregnet;rundeForventet;rundeAndelInnbyggere;hentet$/)
  expect(forste).toMatch(/;Udekket behov 2026;31\.12\.2026;LEVERT;\d+;\d+;\d+,\d %;\d\d\.\d\d\.\d{4}$/)
  const navn = await tekst('?format=csv&navn=1&sprak=nn&kontrollert=1')
  expect(navn).toMatch(/^Kommunenummer;Namn;/)
  expect(navn).toContain(';Ikkje sendt enno;')
  expect(navn).toMatch(/;-\d+,\d\d;/) // a number below 0 is no formula
  expect(navn).toContain(';Berre det som er kontrollert;')
})

it('every table comes as JSON, and what is missing is null there', async () => {
  const svar = JSON.parse(await tekst('?tabell=kommuner')) as { om: object; rader: Record<string, unknown>[] }
  expect(svar.om).toMatchObject({ rundeStatusdato: '31.12.2026' })
  const mangler = svar.rader.find(r => r.status === 'IKKE_STARTET' || r.status === 'IKKE_LEVERT')
  expect([mangler?.udekket, mangler?.plasser, mangler?.versjon]).toEqual([null, null, null])
  for (const tabell of [
    'kommunetyper',
    'sum',
    'typer',
    'fylker',
    'embeter',
    'kostragrupper',
    'storrelser',
    'aar',
  ])
    expect(
      (JSON.parse(await tekst(`?tabell=${tabell}`)) as { rader: [] }).rader.length,
      tabell,
    ).toBeGreaterThan(0)
})

it('the workbook has every table with real numbers, after a sheet that says what they cover', async () => {
  const bok = new ExcelJS.Workbook()
  await bok.xlsx.load(await (await hent('embetet', '?format=xlsx&navn=1&sprak=nb')).arrayBuffer())
  expect(bok.worksheets.map(a => a.name)).toEqual([
    ...['Om tallene', 'Kommuner', 'Kommuner per type', 'Sum', 'Avdelingstyper', 'Fylker', 'Embeter'],
    ...['KOSTRA-grupper', 'Kommunestørrelse', 'År for år'],
  ])
  const ark = bok.getWorksheet('Sum')
  const kolonne = (ark?.getRow(1).values as string[]).indexOf('Udekket, timer')
  const { sum } = JSON.parse(await tekst('')) as Svar
  expect(ark?.getRow(2).getCell(kolonne).value).toBe(sum.udekket)
  expect(bok.worksheets[0]?.getRow(2).values).toEqual([undefined, 'Tallene gjelder', '31.12.2026'])
})

it('names every fault of a request', async () => {
  const svar = await hent('embetet', '?format=pdf&tabell=alt')
  expect(svar.status).toBe(400)
  expect(((await svar.json()) as { feil: unknown[] }).feil).toHaveLength(2)
})
