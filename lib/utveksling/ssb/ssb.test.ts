import { describe, expect, it } from 'vitest'
import { somJsonstat, ssbtabeller } from '../../../test/ssb-tjener'
import { SSB_TABELLER } from '../../domene/referanse/ssb'
import { lesSsbfil } from './fil'
import { lagForesporsel } from './foresporsel'
import { lesDatasett } from './jsonstat'
import { tilRader } from './rader'

const NUMRE = ['0301', '3401', '3416', '5501']
const tabell = (nummer: string) => {
  const funnet = SSB_TABELLER.find(t => t.tabell === nummer)
  if (!funnet) throw new Error(nummer)
  return funnet
}
const prove = (nummer: string) => {
  const funnet = ssbtabeller()[nummer]
  if (!funnet) throw new Error(nummer)
  return funnet
}
const metadata = (nummer: string) => lesDatasett(somJsonstat(prove(nummer), prove(nummer).variabler, false))
const fil = (nummer: string, variabler = prove(nummer).variabler) =>
  lesSsbfil(new TextEncoder().encode(somJsonstat(prove(nummer), variabler)), NUMRE)
const kast = (fn: () => unknown) => {
  try {
    fn()
  } catch (e) {
    return e
  }
  throw new Error('Nothing was thrown')
}

describe('what is asked of SSB', () => {
  it('names every variable and code by the table’s own metadata, today’s kommuner only, and those it lacks', () => {
    expect(lagForesporsel(tabell('12293'), metadata('12293'), NUMRE)).toEqual({
      uten: ['5501'],
      utvalg: [
        {
          variableCode: 'KOKkommuneregion0000',
          valueCodes: ['EAK', 'EAKUO', 'EKA34', 'EKG01', 'EKG03', '0301', '3401', '3416'],
        },
        { variableCode: 'ContentsCode', valueCodes: ['KOSlegetimperbeb0000', 'KOSbeleggomsorgs0000'] },
        { variableCode: 'Tid', valueCodes: prove('12293').variabler.Tid },
      ],
    })
    const { utvalg } = lagForesporsel(tabell('11996'), metadata('11996'), NUMRE)
    expect(utvalg.find(u => u.variableCode === 'KOKfunksjon0000')?.valueCodes).toEqual(['253', '256'])
    expect(utvalg.find(u => u.variableCode === 'KOKavtaleform0000')?.valueCodes).toEqual(['sum', '1', '2'])
    expect(utvalg.find(u => u.variableCode === 'Tid')?.valueCodes).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ])
  })

  it('takes a total of the people where the table has one, else every sex and age', () => {
    const medTotal = { ...prove('07459') }
    medTotal.variabler = { ...medTotal.variabler, Kjonn: ['0', '1', '2'] }
    const kjonn = (m: ReturnType<typeof metadata>) =>
      lagForesporsel(tabell('07459'), m, NUMRE).utvalg.find(u => u.variableCode === 'Kjonn')?.valueCodes
    expect(kjonn(metadata('07459'))).toEqual(['1', '2'])
    expect(kjonn(lesDatasett(somJsonstat(medTotal, medTotal.variabler, false)))).toEqual(['0'])
  })

  it.each([
    ['ContentsCode', { ContentsCode: ['KOSnytt0000'] }, 'KOSlegetimperbeb0000'],
    ['KOKkommuneregion0000', { KOKkommuneregion0000: ['3416'] }, 'EAK'],
  ])('stops at a code of %s that the table no longer has, and names it', (variabel, endret, verdi) => {
    const m = prove('12293')
    const ny = lesDatasett(somJsonstat(m, { ...m.variabler, ...endret }, false))
    expect(kast(() => lagForesporsel(tabell('12293'), ny, NUMRE))).toMatchObject({
      ...{ kode: 'ukjentKode', verdier: { tabell: '12293', variabel, verdi } },
    })
  })

  it('stops at a variable that is gone, and at one that is new', () => {
    expect(kast(() => lagForesporsel(tabell('11996'), metadata('12293'), NUMRE))).toMatchObject({
      kode: 'manglerVariabel',
      verdier: { variabel: 'KOKfunksjon0000' },
    })
    expect(kast(() => lagForesporsel(tabell('12293'), metadata('11996'), NUMRE))).toMatchObject({
      kode: 'ukjentVariabel',
      verdier: { variabel: 'KOKfunksjon0000' },
    })
  })
})

describe('json-stat2', () => {
  const rad = (region: string, aar: number) =>
    tilRader(tabell('12293'), lesDatasett(somJsonstat(prove('12293'), prove('12293').variabler)), NUMRE).find(
      r => r.region === region && r.aar === aar && r.innholdskode === 'KOSlegetimperbeb0000',
    )

  it('gives each cell its codes, the last variable fastest, and leaves out what is not ours', () => {
    expect(rad('3416', 2022)).toMatchObject({ verdi: '0.58', mangler: null })
    expect(rad('EAK', 2025)).toMatchObject({ verdi: '0.64', funksjon: '', avtaleform: '' })
    expect(rad('0420', 2025)).toBeUndefined()
  })

  it('tells why a figure is missing, and never makes it 0', () => {
    expect(rad('3401', 2024)).toMatchObject({ verdi: null, mangler: 'SKJERMET' })
    expect(rad('3401', 2015)).toMatchObject({ verdi: null, mangler: 'FINNES_IKKE' })
    expect(rad('EKG01', 2020)).toMatchObject({ verdi: null, mangler: 'IKKE_OPPGITT' })
  })

  it('reads an index that is a list, and keeps what a figure is divided by', () => {
    const { rader } = fil('11996')
    const mine = rader.filter(r => r.region === '3416' && r.aar === 2025 && r.funksjon === '253')
    expect(mine.map(r => [r.avtaleform, r.verdi])).toEqual([
      ['sum', '1.2'],
      ['1', '0.6'],
      ['2', '0.6'],
    ])
  })

  it('adds people of each sex and age; one cell missing, and so is the whole', () => {
    const t = prove('07459')
    const les = (verdi: typeof t.verdi) =>
      tilRader(tabell('07459'), lesDatasett(somJsonstat({ ...t, verdi }, t.variabler)), NUMRE).find(
        r => r.region === '3416' && r.aar === 2025,
      )
    expect(les(t.verdi)).toMatchObject({ verdi: '492', mangler: null })
    expect(les(k => (k.Alder === '001' && k.Kjonn === '1' ? ':' : 1))).toMatchObject({
      ...{ verdi: null, mangler: 'SKJERMET' },
    })
  })

  it('keeps the notes that must be told, and no others', () => {
    expect(fil('12293').noter).toEqual(['Tallene er foreløpige til 15. juni.'])
  })

  it('reads metadata with an empty list of figures, no date, and fields that are null', () => {
    const m = JSON.parse(somJsonstat(prove('11875'), prove('11875').variabler, false)) as object
    const lest = lesDatasett(JSON.stringify({ ...m, value: [], status: null, note: null, updated: null }))
    expect(lest).toMatchObject({ harTall: false, oppdatert: null, noter: [] })
    expect(lagForesporsel(tabell('11875'), lest, NUMRE).utvalg).toHaveLength(3)
  })

  it.each([
    ['{"class":', 'ikkeJson'],
    ['{"class":"collection"}', 'ikkeDatasett'],
    [
      somJsonstat(prove('12293'), prove('12293').variabler).replace('"value":[', '"value":[1,'),
      'ikkeDatasett',
    ],
    [
      somJsonstat(prove('12293'), prove('12293').variabler).replace('"updated":"2026', '"updated":"i 2026'),
      'ikkeDatasett',
    ],
  ])('refuses what is not that: %.30s', (tekst, kode) => {
    expect(kast(() => lesDatasett(tekst))).toMatchObject({ kode })
  })
})

/** A few figures by name, in room for a thousand million: never walked through. */
function utenEnde(): string {
  const tusen = Array.from({ length: 1_000 }, (_, i) => String(i))
  const dimensjoner = ['a', 'b', 'c'].map(id => [id, { category: { index: tusen } }] as const)
  const size = dimensjoner.map(() => tusen.length)
  return JSON.stringify({
    class: 'dataset',
    id: ['a', 'b', 'c'],
    size,
    dimension: Object.fromEntries(dimensjoner),
    value: { 0: 1 },
  })
}

describe('a file made to do harm', () => {
  const tekst = somJsonstat(prove('12293'), prove('12293').variabler)
  it.each([
    ['a year no database holds', tekst.replace('"updated":"2026', '"updated":"+010000'), 'updated'],
    ['a date before there were tables', tekst.replace('"updated":"2026', '"updated":"0000'), 'updated'],
    ['a NUL', tekst.replace('"label":"12293', '"label":"\\u000012293'), '\\u0000'],
    ['half a pair', tekst.replace('"label":"12293', '"label":"\\ud80012293'), '\\ud800'],
    ['a name without end', tekst.replace('"label":"12293', `"label":"${'x'.repeat(501)}`), 'label'],
    ['more cells than it has figures', utenEnde(), 'size'],
    [
      'a dimension that is everywhere',
      tekst.replace('"id":["', '"id":["constructor","').replace('"size":[', '"size":[1,'),
      'dimension.constructor',
    ],
  ])('with %s is refused at its place', (_, fil, felt) => {
    expect(fil).not.toBe(tekst)
    expect(kast(() => lesDatasett(fil))).toMatchObject({ kode: 'ikkeDatasett', verdier: { felt } })
  })
})

describe('a saved file', () => {
  it('is known by its codes', () => {
    expect(fil('11875')).toMatchObject({ tabell: '11875', oppdatert: '2026-06-15T06:00:00Z', uten: [] })
  })

  it('of another table, without places or without one of ours is refused', () => {
    const { variabler } = prove('12293')
    expect(kast(() => fil('12293', { ...variabler, ContentsCode: ['KOSannet0000'] }))).toMatchObject({
      ...{ kode: 'ukjentTabell', verdier: { koder: 'KOSannet0000' } },
    })
    const uten = Object.fromEntries(
      Object.entries(prove('11996').variabler).filter(([variabel]) => variabel !== 'KOKfunksjon0000'),
    )
    const udelt = somJsonstat({ ...prove('11996'), variabler: uten }, uten)
    expect(kast(() => lesSsbfil(new TextEncoder().encode(udelt), NUMRE))).toMatchObject({
      ...{ kode: 'manglerVariabel', verdier: { tabell: '11996', variabel: 'KOKfunksjon0000' } },
    })
    expect(kast(() => fil('12293', { ...variabler, KOKkommuneregion0000: ['0420'] }))).toMatchObject({
      kode: 'ingenTall',
    })
  })

  it('without a date is refused', () => {
    const t = somJsonstat(prove('11875'), prove('11875').variabler).replace(/"updated":"[^"]+",/, '')
    expect(kast(() => lesSsbfil(new TextEncoder().encode(t), NUMRE))).toMatchObject({
      ...{ kode: 'ikkeDatasett', verdier: { tabell: 'fil', felt: 'updated' } },
    })
  })

  it('that holds part of the people is refused: a part must not pass for the whole', () => {
    expect(kast(() => fil('07459', { ...prove('07459').variabler, Kjonn: ['2'] }))).toMatchObject({
      ...{ kode: 'deltFil', verdier: { variabel: 'Kjonn' } },
    })
  })
})
