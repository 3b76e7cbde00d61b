import { expect, test } from 'vitest'
import type { SituasjonLegeavtale } from '../beregning/situasjon'
import { avd, avtale, FORSLAG, fravaer, hjem, kommune, norm } from '../beregning/test-situasjon'
import { finnMerknader } from './finn-merknader'
import type { Merknadskode } from './typer'

const DATO = '2026-12-31'
const NORM = [norm('2025-01-01', ...FORSLAG)]
/** A home that gives no merknad but those a test adds. */
const to = (p: number) => [avd('LANGTID', p, { navn: 'Post A' }), avd('DEMENS', p, { navn: 'Post B' })]
const finn = (h: Parameters<typeof kommune>[0], kode: Merknadskode, normer = NORM, dato = DATO) =>
  finnMerknader(kommune(h, normer), dato).filter(m => m.kode === kode)

test('an ordinary home gives no merknad', () => {
  expect(finnMerknader(kommune(hjem(to(20), [avtale('17')]), NORM), DATO)).toEqual([])
})

test('timer per beboer outside 0,10–2,00, the bounds themselves not', () => {
  const med = (timer: string) => finn(hjem(to(10), [avtale(timer)]), 'TIMER_PER_BEBOER')
  expect(med('1.99')).toMatchObject([{ alvor: 'ADVARSEL', verdi: '0,10', verdier: { funnet: '0,10' } }])
  expect(med('2')).toEqual([])
  expect(med('40')).toEqual([])
  expect(med('40.10')).toMatchObject([{ verdi: '2,01', gjelder: { sykehjemId: 'Solbakken' } }])
})

test('0 hours asks about interkommunalt samarbeid, and not about timer per beboer', () => {
  expect(finnMerknader(kommune(hjem(to(10)), NORM), DATO)).toMatchObject([
    { kode: 'INGEN_TIMER', verdi: '0' },
  ])
  expect(finn(hjem(to(0)), 'INGEN_TIMER')).toEqual([])
  expect(finn(hjem([avd('OYEBLIKKELIG_HJELP', 4)], [avtale('5')]), 'INGEN_TIMER')).toEqual([])
})

test('more beboere than plasser × 1,05', () => {
  const med = (beboere: number) =>
    finn(hjem([avd('DEMENS', 20, { beboere })], [avtale('10')]), 'BEBOERE_OVER_PLASSER')
  expect(med(21)).toEqual([])
  expect(med(22)).toMatchObject([{ verdi: '22/20', gjelder: { avdelingId: 'DEMENS' } }])
})

test('more than 60 hours on one avtale', () => {
  const med = (timer: string) => finn(hjem(to(100), [avtale(timer)]), 'MANGE_TIMER')
  expect(med('60')).toEqual([])
  expect(med('60.01')).toMatchObject([{ verdi: '60,01', gjelder: { legeavtaleId: 'Tilsynslege 1' } }])
})

test('hours on 0 plasser: the avdeling where hours are fordelt, else the home', () => {
  expect(finn(hjem([avd('DEMENS', 0)], [avtale('2')]), 'TIMER_UTEN_PLASSER')).toMatchObject([
    { verdi: '2,00', gjelder: { sykehjemId: 'Solbakken' }, verdier: { enhet: 'Solbakken' } },
  ])
  const poster = [avd('DEMENS', 0), avd('LANGTID', 20)]
  const fordelt = hjem(poster, [avtale('12', { fordeling: { DEMENS: '2', LANGTID: '10' } })])
  expect(finn(fordelt, 'TIMER_UTEN_PLASSER')).toMatchObject([
    { verdi: '2,00', gjelder: { avdelingId: 'DEMENS' } },
  ])
  expect(finn(hjem(poster, [avtale('12')]), 'TIMER_UTEN_PLASSER')).toEqual([])
})

test('a rate under Legeforeningen’s, type or own, also 0; types without a proposal have none', () => {
  const med = (...satser: string[]) =>
    finn(hjem(to(20), [avtale('17')]), 'SATS_UNDER_FORSLAG', [norm('2025-01-01', ...satser)])
  expect(med('LANGTID 1/3', 'DEMENS 5/10', 'ANNEN 1/100')).toEqual([])
  expect(med('LANGTID 33/100', 'DEMENS@Post B 1/3 BEBOER')).toMatchObject([
    {
      verdi: '33/100',
      gjelder: { type: 'LANGTID' },
      verdier: { uketimer: '33', per: 100, basis: 'PLASS', forslagPer: 3 },
    },
    { verdi: '1/3', gjelder: { avdelingId: 'Post B' }, verdier: { omfang: 'avdeling', avdeling: 'Post B' } },
  ])
  expect(med('KORTTID 0/1')).toMatchObject([{ verdi: '0/1', verdier: { forslagUketimer: '1,5' } }])
})

test('a norm older than four years', () => {
  const h = hjem(to(20), [avtale('17')])
  expect(finn(h, 'GAMMEL_NORM', NORM, '2029-01-01')).toEqual([])
  expect(finn(h, 'GAMMEL_NORM', NORM, '2029-01-02')).toMatchObject([{ verdi: '2025-01-01' }])
})

test('every avdeling LANGTID', () => {
  const langtid = [avd('LANGTID', 20, { navn: 'A' }), avd('LANGTID', 20, { navn: 'B' })]
  expect(finn(hjem(langtid, [avtale('17')]), 'BARE_LANGTID')).toMatchObject([{ verdi: '2', gjelder: {} }])
  expect(finn(hjem(to(20), [avtale('17')]), 'BARE_LANGTID')).toEqual([])
})

test('a change over 30 % from the same date last year', () => {
  const med = (fra: string, nye: string) => {
    const a: SituasjonLegeavtale = avtale(fra)
    const [forste] = a.versjoner
    if (forste) a.versjoner.push({ ...forste, id: 'v2', gjelderFra: '2026-01-01', uketimer: nye })
    return finn(hjem(to(20), [a]), 'STOR_ENDRING')
  }
  expect(med('10', '13')).toEqual([])
  expect(med('10', '13.10')).toMatchObject([
    { verdi: '10,00/13,10', verdier: { felt: 'avtalteTimer', dato: '31.12.2025' } },
  ])
  expect(med('10', '6.90')).toMatchObject([{ verdi: '10,00/6,90' }])
  const ny = hjem([avd('LANGTID', 20, { fra: '2026-02-01' }), avd('DEMENS', 20)], [avtale('17')])
  expect(finn(ny, 'STOR_ENDRING')).toEqual([])
})

test('each changed figure of a home is a merknad of its own', () => {
  const vokst = avd('DEMENS', 20)
  vokst.belegg.push({ gjelderFra: '2026-01-01', plasser: 30, beboere: 28 })
  const funn = finn(hjem([vokst], [avtale('17')]), 'STOR_ENDRING')
  expect(funn.map(m => [m.verdier.felt, m.verdi])).toEqual([
    ['plasser', '20/30'],
    ['beboere', '20/28'],
  ])
  expect(new Set(funn.map(m => m.nokkel)).size).toBe(2)
})

test('fravær that never meets its avtale is found on any date, once', () => {
  const for_tidlig = fravaer('5', '0', '2019-07-01', '2019-07-31')
  const inn_i = fravaer('5', '0', '2019-12-01', '2020-01-01')
  const midt_i = fravaer('5', '0', '2020-03-01', '2020-03-31')
  const etter = fravaer('5', '0', '2026-12-01')
  const a = avtale('17', { til: '2026-06-30', fravaer: [for_tidlig, inn_i, midt_i, etter] })
  expect(finn(hjem(to(20), [a]), 'FRAVAER_UTEN_AVTALE').map(m => [m.verdi, m.verdier.periode])).toEqual([
    ['2026-12-01/', '01.12.2026–'],
    ['2019-07-01/2019-07-31', '01.07.2019–31.07.2019'],
  ])
})

test('a key is stable while the figure changes, so that a stored reason finds its warning', () => {
  const med = (timer: string) => finn(hjem(to(10), [avtale(timer)]), 'TIMER_PER_BEBOER')[0]
  expect(med('41')?.nokkel).toBe(med('42')?.nokkel)
  expect(med('41')?.verdi).not.toBe(med('42')?.verdi)
})

test('the gravest come first: ADVARSEL before INFO', () => {
  const h = hjem([avd('LANGTID', 20, { beboere: null }), avd('DEMENS', null)])
  const funn = finnMerknader(kommune(h, []), DATO)
  expect(funn.map(m => m.alvor)).toEqual(['ADVARSEL', 'INFO', 'INFO', 'INFO'])
  expect(funn.map(m => m.kode)).toEqual(['INGEN_TIMER', 'INGEN_NORM', 'MANGLER_BELEGG', 'BEBOERE_ANTATT'])
})
