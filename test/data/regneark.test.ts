import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as hentDekning } from '@/app/api/v1/kommuner/[kommunenummer]/dekning/route'
import { GET as eksporter } from '@/app/api/v1/kommuner/[kommunenummer]/eksport/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { importer } from '@/lib/data/import/importer'
import { TABELLNAVN } from '@/lib/domene/import/typer'
import { lesArbeidsbok } from '@/lib/utveksling/arbeidsbok'
import { aktor } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { lagreTilSjekk } from '../dokument-ut'
import { IDAG, importerOk } from '../import'
import { lagKommune, somCsv } from '../regnearkkommune'
import { kallRute } from '../svarsjekk'

nyDatabase()

const KOMMUNER = ['3416', '3401', '3417']
const DATOER = ['2025-06-30', '2026-06-30', '2026-11-30', '2026-12-31']
const overlege = (kommunenummer: string) => aktor({ rolle: 'KOMMUNEOVERLEGE', kommunenummer })

beforeAll(async () => {
  for (const [i, kommunenummer] of KOMMUNER.entries()) {
    const rader = lagKommune(1000 + i)
    const valg = { kommunenummer, bruker: overlege(kommunenummer), idag: '2026-12-31' }
    for (const tabell of TABELLNAVN) await importerOk(tabell, somCsv(tabell, rader[tabell]), valg)
  }
  await somEier(async tx => {
    await tx.kommuneinnstilling.create({ data: { kommunenummer: '3401', timerPerArsverk: '30' } })
    for (const kommunenummer of KOMMUNER)
      await tx.bruker.create({
        data: {
          ...{ epost: `k${kommunenummer}@demo.example`, navn: 'Test' },
          rolletildelinger: { create: { rolle: 'KOMMUNEOVERLEGE', kommunenummer } },
          apinokler: { create: { navn: 't', prefiks: 'ln', nokkelHash: hashNokkel(`ln_${kommunenummer}`) } },
        },
      })
  })
})

type Rute = typeof hentDekning
async function hent(rute: Rute, kommunenummer: string, sti: string): Promise<Uint8Array> {
  const svar = await kallRute(
    rute,
    new Request(`http://localhost/api/v1/kommuner/${kommunenummer}/${sti}`, {
      headers: { authorization: `Bearer ln_${kommunenummer}` },
    }),
    { params: Promise.resolve({ kommunenummer }) },
  )
  expect(svar.status).toBe(200)
  return new Uint8Array(await svar.arrayBuffer())
}

async function apne(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const bok = new ExcelJS.Workbook()
  await bok.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer)
  return bok
}

describe('the workbook of a kommune', () => {
  // Spreadsheet and app are compared by scripts/sjekk-regneark.mjs, where there is a spreadsheet (.ci/run).
  it.each(KOMMUNER)('of %s is written with what the app answers, on each date', async nr => {
    for (const dato of DATOER) {
      lagreTilSjekk(`dekning-${nr}-${dato}.xlsx`, await hent(eksporter, nr, `eksport?dato=${dato}`))
      lagreTilSjekk(`dekning-${nr}-${dato}.json`, await hent(hentDekning, nr, `dekning?dato=${dato}`))
    }
  })

  it.each(KOMMUNER)('of %s comes back unchanged, row by row', async nr => {
    const fil = await lesArbeidsbok(await hent(eksporter, nr, 'eksport'))
    const svar = await importer(overlege(nr), nr, fil, { provekjoring: true, idag: IDAG })
    if (!svar.ok) throw new Error(svar.feil.kode)
    const { feil, advarsler, rader } = svar.verdi
    expect([feil, advarsler.filter(a => a.kode === 'UKJENT_ARK')]).toEqual([[], []])
    expect(rader.length).toBeGreaterThan(100)
    expect(rader.filter(r => r.utfall !== 'UENDRET')).toEqual([])
  })

  it('locks the headers and leaves the cells below to be filled in', async () => {
    const bok = await apne(await hent(eksporter, '3416', 'eksport'))
    for (const tabell of TABELLNAVN) {
      const ark = bok.getWorksheet(tabell)
      expect((ark as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true })
      expect(ark?.getCell('A1').protection?.locked ?? true).toBe(true)
      expect(ark?.getCell('A2').protection).toMatchObject({ locked: false })
      expect(ark?.getColumn(1).protection).toMatchObject({ locked: false })
      expect(ark?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
    }
  })

  it('has rules for what each column takes', async () => {
    const bok = await apne(await hent(eksporter, '3416', 'eksport'))
    const regel = (celle: string) => {
      const [ark = '', adresse = ''] = celle.split('!')
      const r = bok.getWorksheet(ark)?.getCell(adresse).dataValidation
      return r && `${r.type} ${String(r.formulae[0]).slice(0, 24)}`
    }
    expect(
      Object.fromEntries(
        ['sykehjem!B2', 'avdelinger!C2', 'legeavtaler!C2', 'normer!G2', 'fravaer!G2'].map(c => [c, regel(c)]),
      ),
    ).toEqual({
      'sykehjem!B2': 'list "KOMMUNAL,INTERKOMMUNAL,',
      'avdelinger!C2': 'list "LANGTID,KORTTID,REHABIL',
      'legeavtaler!C2': 'list "KOMMUNALT_ANSATT,NAERIN',
      'normer!G2': 'list "PLASS,BEBOER"',
      'fravaer!G2': 'list "PLANLAGT,IKKE_PLANLAGT,',
    })
    for (const ark of TABELLNAVN.slice(1))
      expect(regel(`${ark}!${ark === 'normer' ? 'C' : 'A'}2`)).toBe('list OFFSET(sykehjem!$A$2,0,0')
    expect([regel('belegg!C2')?.slice(0, 4), regel('belegg!D2'), regel('legeavtaler!D2')]).toEqual([
      'date',
      'whole 0',
      'decimal 0',
    ])
    expect(bok.getWorksheet('belegg')?.getCell('C2').numFmt).toBe('dd.mm.yyyy')
    expect(bok.getWorksheet('legeavtaler')?.getCell('D2').numFmt).toBe('0.00')
  })

  it('has a sheet Dekning that is read-only but for the date and the årsverk, and holds no figure of its own', async () => {
    const bok = await apne(await hent(eksporter, '3401', 'eksport?dato=2026-12-31'))
    const ark = bok.getWorksheet('Dekning')
    expect((ark as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true })
    expect([ark?.getCell('B3').value, ark?.getCell('B4').value]).toEqual([new Date('2026-12-31'), 30])
    const tall: string[] = []
    const apne_: string[] = []
    ark?.eachRow(rad =>
      rad.eachCell(celle => {
        if (typeof celle.value === 'number') tall.push(celle.address)
        if (celle.protection?.locked === false) apne_.push(celle.address)
        if (celle.formula) expect(celle.result, celle.address).toBeUndefined()
      }),
    )
    expect([tall, apne_]).toEqual([['B4'], ['B3', 'B4']])
  })

  it('uses no function that came after Excel 2010, and no text of ours is a formula', async () => {
    const bok = await apne(await hent(eksporter, '3416', 'eksport'))
    const brukt = new Set<string>()
    for (const ark of bok.worksheets)
      ark.eachRow(rad =>
        rad.eachCell(celle => {
          for (const [, navn = ''] of (celle.formula ?? '')
            .replace(/"(""|[^"])*"/g, '')
            .matchAll(/([A-Z.]+)\(/g))
            brukt.add(navn)
          if (typeof celle.value === 'string') expect(celle.value).not.toMatch(/^[=+\-@]/)
        }),
      )
    expect([...brukt].sort()).toEqual(
      'AND COUNT COUNTA COUNTIFS IF INDEX ISNUMBER ISTEXT MAX MOD N OR ROW SUM SUMIFS SUMPRODUCT'.split(' '),
    )
  })
})
