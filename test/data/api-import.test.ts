import ExcelJS from 'exceljs'
import { beforeEach, describe, expect, it } from 'vitest'
import { GET as eksporterTabell } from '@/app/api/v1/kommuner/[kommunenummer]/eksport/[tabell]/route'
import { GET as eksporterBok } from '@/app/api/v1/kommuner/[kommunenummer]/eksport/route'
import { POST as importerTabell } from '@/app/api/v1/kommuner/[kommunenummer]/import/[tabell]/route'
import { POST as importerBok } from '@/app/api/v1/kommuner/[kommunenummer]/import/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { TABELLNAVN } from '@/lib/domene/import/typer'
import type { Rolle } from '@/lib/domene/tilgang'
import { nyDatabase, somEier } from '../database'
import { kallRute } from '../svarsjekk'

nyDatabase({ for: 'test' })

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SYKEHJEM = 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\r\nSolsiden;KOMMUNAL;;;\r\n'

type Feil = { tabell?: string; rad: number; kolonne: string; melding: string }
type Kropp = { opprettet: number; feil: Feil[]; advarsler: { kode: string; melding: string; rad?: number }[] }

async function nokkelFor(rolle: Rolle, kommunenummer = '3416'): Promise<string> {
  const nokkel = `ln_${rolle}_${kommunenummer}`
  await somEier(tx =>
    tx.bruker.create({
      data: {
        ...{ epost: `${nokkel}@demo.example`.toLowerCase(), navn: 'Test' },
        rolletildelinger: { create: { rolle, kommunenummer } },
        apinokler: { create: { navn: 'test', prefiks: 'ln', nokkelHash: hashNokkel(nokkel) } },
      },
    }),
  )
  return nokkel
}

let overlege = ''
beforeEach(async () => {
  overlege = await nokkelFor('KOMMUNEOVERLEGE')
})

type Valg = {
  nokkel?: string
  kommunenummer?: string
  type?: string | null
  sporring?: string
  sprak?: string
}

function foresporsel(sti: string, kropp: BodyInit | null, valg: Valg): Request {
  const { nokkel = overlege, type = 'text/csv', sporring = '', sprak } = valg
  return new Request(`http://localhost/api/v1/kommuner/${sti}${sporring}`, {
    method: kropp === null ? 'GET' : 'POST',
    body: kropp,
    headers: {
      authorization: `Bearer ${nokkel}`,
      ...(type && kropp !== null && { 'content-type': type }),
      ...(sprak && { 'accept-language': sprak }),
    },
  })
}

function send(tabell: string, csv: BodyInit, valg: Valg = {}): Promise<Response> {
  const { kommunenummer = '3416' } = valg
  const params = Promise.resolve({ kommunenummer, tabell })
  return kallRute(importerTabell, foresporsel(`${kommunenummer}/import/${tabell}`, csv, valg), { params })
}

const sendBok = (bok: Uint8Array, valg: Valg = {}): Promise<Response> =>
  kallRute(importerBok, foresporsel('3416/import', Buffer.from(bok), { type: XLSX, ...valg }), {
    params: Promise.resolve({ kommunenummer: '3416' }),
  })

const hentBok = async (sporring = ''): Promise<Uint8Array> => {
  const svar = await kallRute(eksporterBok, foresporsel('3416/eksport', null, { sporring }), {
    params: Promise.resolve({ kommunenummer: '3416' }),
  })
  expect(svar.headers.get('content-type')).toBe(XLSX)
  return new Uint8Array(await svar.arrayBuffer())
}

const kropp = async (svar: Response): Promise<Kropp> => (await svar.json()) as Kropp

async function bok(ark: Record<string, (string | number | Date | null)[][]>): Promise<Uint8Array> {
  const ny = new ExcelJS.Workbook()
  for (const [navn, rader] of Object.entries(ark)) ny.addWorksheet(navn).addRows(rader)
  return new Uint8Array(await ny.xlsx.writeBuffer())
}

describe('POST import of a table', () => {
  it('answers the counts and the warnings, and nothing else', async () => {
    const svar = await send('sykehjem', SYKEHJEM)
    expect(svar.status).toBe(200)
    expect(await svar.json()).toEqual({ opprettet: 1, endret: 0, uendret: 0, advarsler: [] })
    expect(await (await send('sykehjem', SYKEHJEM)).json()).toMatchObject({ opprettet: 0, uendret: 1 })
  })

  it('stores nothing on a trial', async () => {
    const svar = await send('sykehjem', SYKEHJEM, { sporring: '?provekjoring=1' })
    expect(await svar.json()).toMatchObject({ opprettet: 1 })
    expect(await somEier(async tx => [await tx.sykehjem.count(), await tx.hendelse.count()])).toEqual([0, 0])
  })

  it('answers every fault with row, column and words, in the language asked for', async () => {
    const csv = 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n;STATLIG;12;31.02.2020;1.1.26\n'
    const svar = await send('sykehjem', csv)
    expect(svar.status).toBe(422)
    const { feil } = await kropp(svar)
    expect(feil.map(f => [f.rad, f.kolonne])).toEqual(
      ['sykehjem', 'eierform', 'organisasjonsnummer', 'apnet', 'nedlagt'].map(k => [2, k]),
    )
    expect(feil[1]?.melding).toContain('STATLIG')
    expect(feil[1]?.melding).toContain('KOMMUNAL, INTERKOMMUNAL')
    expect(Object.keys(feil[0] ?? {})).toEqual(['rad', 'kolonne', 'melding'])
    const nynorsk = await kropp(await send('sykehjem', csv, { sprak: 'nn-NO,nn;q=0.9' }))
    expect(nynorsk.feil[0]?.melding).toContain('må fyllast ut')
  })

  it.each([
    ['utf8', Uint8Array.from([0x73, 0x79, 0xe6, 0x0a]), 'UTF-8'],
    ['comma', 'sykehjem,eierform,organisasjonsnummer,apnet,nedlagt\nA,KOMMUNAL,,,\n', 'semikolon'],
    ['empty', '', 'tom'],
  ])('says in one fault what is wrong with the whole file: %s', async (_, csv, ord) => {
    const svar = await send('sykehjem', csv)
    expect(svar.status).toBe(422)
    const { feil } = await kropp(svar)
    expect(feil).toHaveLength(1)
    expect(feil[0]?.melding).toContain(ord)
  })

  it('takes a header alone, with or without BOM', async () => {
    const svar = await send('belegg', '\ufeffbeboere;plasser;gjelder_fra;avdeling;sykehjem\r\n')
    expect(await svar.json()).toEqual({ opprettet: 0, endret: 0, uendret: 0, advarsler: [] })
  })

  it('refuses another content type with 415, and a file too large with 413', async () => {
    for (const type of ['application/json', 'text/plain', 'text/csv; charset=iso-8859-1']) {
      const svar = await send('sykehjem', SYKEHJEM, { type })
      expect(svar.status, type).toBe(415)
      expect(svar.headers.get('content-type')).toContain('application/problem+json')
    }
    expect((await send('sykehjem', SYKEHJEM, { type: 'text/csv; charset=UTF-8' })).status).toBe(200)
    expect((await send('sykehjem', SYKEHJEM + ';'.repeat(5 * 1024 * 1024))).status).toBe(413)
  })

  it('is not there for others: other kommuner, other roles, other tables', async () => {
    const nabo = await nokkelFor('KOMMUNEOVERLEGE', '3401')
    const admin = await nokkelFor('KOMMUNEADMIN')
    const ledelse = await nokkelFor('KOMMUNELEDELSE')
    const svar = await Promise.all([
      send('sykehjem', SYKEHJEM, { nokkel: nabo }),
      send('sykehjem', SYKEHJEM, { nokkel: admin }),
      send('sykehjem', SYKEHJEM, { kommunenummer: '9999' }),
      send('pasienter', SYKEHJEM),
    ])
    expect(svar.map(s => s.status)).toEqual([404, 404, 404, 404])
    expect(new Set(await Promise.all(svar.map(s => s.text()))).size).toBe(1)
    expect(await somEier(tx => tx.sykehjem.count())).toBe(0)
    expect((await send('sykehjem', SYKEHJEM, { nokkel: 'ln_ukjent' })).status).toBe(401)
    expect((await send('sykehjem', SYKEHJEM, { nokkel: ledelse })).status).toBe(200)
  })
})

describe('POST import of a workbook', () => {
  const hele = () =>
    bok({
      belegg: [
        ['sykehjem', 'avdeling', 'gjelder_fra', 'plasser', 'beboere'],
        ['Solsiden', '1. etasje', new Date('2026-01-01T00:00:00Z'), 24, null],
      ],
      legeavtaler: [
        [
          'sykehjem',
          'avtale',
          'avtaleform',
          'uketimer',
          'gjelder_fra',
          'gjelder_til',
          'avdeling',
          'timer_avdeling',
        ],
        ['Solsiden', 'T1', 'LIS1', 8.33, '01.01.2026', null, '1. etasje', 8.33],
      ],
      sykehjem: [
        ['sykehjem', 'eierform', 'organisasjonsnummer', 'apnet', 'nedlagt'],
        ['Solsiden', 'KOMMUNAL', null, null, null],
      ],
      Avdelinger: [
        ['sykehjem', 'avdeling', 'type', 'apnet', 'nedlagt'],
        ['Solsiden', '1. etasje', 'LANGTID', null, null],
      ],
    })

  it('takes sheets in any order, each standing on those it needs', async () => {
    const svar = await sendBok(await hele())
    expect(svar.status).toBe(200)
    expect(await svar.json()).toMatchObject({ opprettet: 4, tabeller: { belegg: { opprettet: 1 } } })
    expect(await (await sendBok(await hele(), { type: null })).json()).toMatchObject({ uendret: 4 })
  })

  it('names the sheet of each fault and stores nothing at all', async () => {
    const svar = await sendBok(
      await bok({
        sykehjem: [
          ['sykehjem', 'eierform', 'organisasjonsnummer', 'apnet', 'nedlagt'],
          ['Solsiden', 'KOMMUNAL', null, null, null],
        ],
        belegg: [
          ['sykehjem', 'avdeling', 'gjelder_fra', 'plasser', 'beboere'],
          ['Solsiden', 'Loftet', '01.01.2026', 1.234, 3],
        ],
      }),
    )
    expect(svar.status).toBe(422)
    expect((await kropp(svar)).feil.map(f => [f.tabell, f.rad, f.kolonne])).toEqual([
      ['belegg', 2, 'avdeling'],
      ['belegg', 2, 'plasser'],
    ])
    expect(await somEier(tx => tx.sykehjem.count())).toBe(0)
  })

  it('says what is wrong with a file that is no workbook, or has no sheet of ours', async () => {
    for (const fil of [new TextEncoder().encode(SYKEHJEM), await bok({ Ark1: [['x']] })]) {
      const svar = await sendBok(fil)
      expect(svar.status).toBe(422)
      expect((await kropp(svar)).feil).toHaveLength(1)
    }
    expect((await sendBok(await hele(), { type: 'text/csv' })).status).toBe(415)
  })

  it('mentions a sheet that it did not read', async () => {
    const svar = await sendBok(
      await bok({
        sykehjem: [['sykehjem', 'eierform', 'organisasjonsnummer', 'apnet', 'nedlagt']],
        'Belegg 2025': [['x']],
      }),
    )
    expect(svar.status).toBe(200)
    expect((await kropp(svar)).advarsler).toMatchObject([{ kode: 'UKJENT_ARK' }])
  })
})

describe('?rader=1', () => {
  it('tells what becomes of each row, with and without faults', async () => {
    await send('sykehjem', SYKEHJEM)
    const csv = `${SYKEHJEM.replace('KOMMUNAL', 'PRIVAT_IDEELL')}Ny;KOMMUNAL;;;\r\n`
    const godt = await send('sykehjem', csv, { sporring: '?provekjoring=1&rader=1' })
    expect(await godt.json()).toMatchObject({
      rader: [
        {
          rad: 2,
          utfall: 'ENDRET',
          endringer: [{ kolonne: 'eierform', fra: 'KOMMUNAL', til: 'PRIVAT_IDEELL' }],
        },
        { rad: 3, utfall: 'NY', nokkel: 'Ny', endringer: [] },
      ],
    })
    const galt = await send('sykehjem', `${csv}Gal;STATLIG;;;\r\n`, { sporring: '?rader=1' })
    expect(galt.status).toBe(422)
    expect(await galt.json()).toMatchObject({
      feil: [{ rad: 4 }],
      rader: [{}, {}, { rad: 4, utfall: 'AVVIST' }],
    })
    expect(await (await send('sykehjem', csv)).json()).not.toHaveProperty('rader')
  })
})

describe('GET eksport', () => {
  const fyll = async () => {
    const tabeller = {
      sykehjem:
        'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n"\'=1+1";KOMMUNAL;923609016;01.05.1899;\n',
      avdelinger:
        'sykehjem;avdeling;type;apnet;nedlagt\n"\'=1+1";A;LANGTID;;\n"\'=1+1";B;DEMENS;;31.12.2026\n',
      belegg:
        'sykehjem;avdeling;gjelder_fra;plasser;beboere\n"\'=1+1";A;01.01.2026;24;\n"\'=1+1";B;01.01.2026;8;0\n',
      legeavtaler:
        'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig\n' +
        '"\'=1+1";T1;LIS1;25;01.01.2026;;A;16,67;0301;ja\n"\'=1+1";T1;LIS1;25;01.01.2026;;B;8,33;oslo;ja\n' +
        '"\'=1+1";T2;LIS1;7,5;01.01.2026;31.12.2026;;;;\n',
      fravaer:
        'sykehjem;avtale;fra;til;timer;vikartimer;arsak\n"\'=1+1";T1;01.07.2026;;;5,5;PLANLAGT\n"\'=1+1";Ukjent;01.07.2026;;2;;\n',
      normer:
        'gyldig_fra;type;sykehjem;avdeling;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer\n' +
        '01.01.2026;LANGTID;;;1;3;PLASS;"Fordi; ""sånn""\nog slik";Kommunestyret;10.12.2025;123/25\n' +
        '01.01.2026;DEMENS;"\'=1+1";B;1;2;BEBOER;-;Formannskapet;;12/25\n',
    }
    for (const tabell of TABELLNAVN) {
      const svar = await send(tabell, tabeller[tabell])
      expect(await svar.text(), tabell).not.toContain('feil')
    }
  }

  it('gives CSV that imports as unchanged, and whose texts are no formulas', async () => {
    await fyll()
    for (const tabell of TABELLNAVN) {
      const svar = await kallRute(eksporterTabell, foresporsel(`3416/eksport/${tabell}`, null, {}), {
        params: Promise.resolve({ kommunenummer: '3416', tabell }),
      })
      const csv = new Uint8Array(await svar.arrayBuffer())
      const linjer = new TextDecoder().decode(csv).split('\r\n')
      expect(linjer.flatMap(l => l.split(';')).filter(c => /^"?[=+\-@]/.test(c))).toEqual([])
      const igjen: unknown = await (await send(tabell, csv)).json()
      expect(igjen, tabell).toMatchObject({
        opprettet: 0,
        endret: 0,
        uendret: linjer.length > 2 ? expect.any(Number) : 0,
      })
    }
  })

  it('gives a workbook that imports as unchanged', async () => {
    await fyll()
    const svar = await sendBok(await hentBok())
    expect(await svar.json()).toMatchObject({ opprettet: 0, endret: 0, uendret: 12 })
  })

  it('gives a template: six empty tables with lists to choose from, and a sheet that explains', async () => {
    const mal = new ExcelJS.Workbook()
    await mal.xlsx.load(Buffer.from(await hentBok('?mal=1')) as unknown as ExcelJS.Buffer)
    const regneark = ['Dekning', 'Dekning avdelinger', 'Dekning avtaler']
    expect(mal.worksheets.map(a => a.name)).toEqual([...TABELLNAVN, ...regneark, 'Forklaring'])
    const eierform = mal.getWorksheet('sykehjem')?.getCell('B2').dataValidation
    expect(eierform?.formulae).toEqual(['"KOMMUNAL,INTERKOMMUNAL,PRIVAT_IDEELL,PRIVAT_KOMMERSIELL"'])
    expect(mal.getWorksheet('belegg')?.actualRowCount).toBe(1)
    expect(await (await sendBok(await hentBok('?mal=1'))).json()).toMatchObject({
      opprettet: 0,
      advarsler: [],
    })
  })

  it('is not there for another kommune', async () => {
    const nabo = await nokkelFor('KOMMUNEOVERLEGE', '3401')
    const params = Promise.resolve({ kommunenummer: '3416', tabell: 'sykehjem' })
    const sti = '3416/eksport'
    const svar = [
      await kallRute(eksporterBok, foresporsel(sti, null, { nokkel: nabo, sporring: '?mal=1' }), { params }),
      await kallRute(eksporterTabell, foresporsel(`${sti}/sykehjem`, null, { nokkel: nabo }), { params }),
    ]
    expect(svar.map(s => s.status)).toEqual([404, 404])
  })
})
