import { describe, expect, test } from 'vitest'
import { avd, avtale, fravaer, hjem, kommune, norm } from '../beregning/test-situasjon'
import { beregnUtvikling } from '../beregning/utvikling'
import { HELE_KOMMUNEN } from '../beregning/utsnitt'
import { tiltak } from '../tiltak/test-tiltak'
import { tidsmerker } from './merker'
import { lesPeriode } from './periode'
import { lagSerie, paDato, ukestrekk, ytterpunkter } from './serie'

const IDAG = '2026-11-22'

describe('the interval of the address', () => {
  test('is the last three years when nothing is given, and three years to a given end', () => {
    expect(lesPeriode({}, IDAG)).toMatchObject({ fra: { dato: '2023-11-22' }, til: { dato: IDAG } })
    expect(lesPeriode({ til: '31.12.2025' }, IDAG).fra.dato).toBe('2022-12-31')
    expect(lesPeriode({ fra: '01012020', til: '31.12.2020' }, IDAG)).toMatchObject({
      ...{ fra: { dato: '2020-01-01', feil: null }, til: { dato: '2020-12-31', feil: null } },
    })
  })

  test('says what is wrong where it is wrong, and shows the first choice there', () => {
    const snudd = lesPeriode({ fra: '01.06.2026', til: '01.05.2026' }, IDAG)
    expect(snudd.til).toMatchObject({
      dato: IDAG,
      skrevet: '01.05.2026',
      feil: { kode: 'feil.dato.tilForFra' },
    })
    expect(snudd.fra.dato).toBe('2023-11-22')
    expect(lesPeriode({ fra: 'i fjor' }, IDAG).fra).toMatchObject({
      ...{ dato: '2023-11-22', feil: { kode: 'feil.dato.ugyldig' } },
    })
  })
})

describe('marks on the axis', () => {
  const plan = [
    tiltak({ id: 'a', sykehjemId: 's1', effektFra: '2027-03-01', effektTimer: '2', frist: '2027-02-01' }),
    tiltak({ id: 'b', sykehjemId: 's2', effektFra: '2027-01-01', effektTimer: '1', type: 'KORTTID' }),
    tiltak({ id: 'c', status: 'AVBRUTT', effektFra: '2027-01-01', effektTimer: '1', frist: '2027-01-01' }),
  ]
  const normer = [norm('2026-01-01', 'LANGTID 1/3'), norm('2027-02-15', 'LANGTID 1/2')]
  const merk = (utsnitt: Partial<typeof HELE_KOMMUNEN>) =>
    tidsmerker({ normer }, plan, { ...HELE_KOMMUNEN, ...utsnitt }, ['2026-06-01', '2027-03-01']).map(m =>
      m.slag === 'NORM' ? `${m.dato} ${m.slag}` : `${m.dato} ${m.slag} ${m.tiltakId}`,
    )

  test('are norm versions and tiltak inside the interval, in order, without what was given up', () => {
    expect(merk({})).toEqual([
      ...['2027-01-01 EFFEKT b', '2027-02-01 FRIST a', '2027-02-15 NORM', '2027-03-01 EFFEKT a'],
    ])
  })

  test('are of what is followed alone', () => {
    expect(merk({ sykehjemId: 's2' })).toEqual(['2027-01-01 EFFEKT b', '2027-02-15 NORM'])
    expect(merk({ type: 'KORTTID' })).toEqual(['2027-01-01 EFFEKT b', '2027-02-15 NORM'])
    expect(merk({ sykehjemId: 's1', avdelingId: 'x' })).toEqual(['2027-02-15 NORM'])
  })
})

test('a figure as steps joins equal neighbours, and a hole stays a hole', () => {
  const s = kommune(
    hjem([avd('LANGTID', 20)], [avtale('8', { fravaer: [fravaer('3', '0', '2026-03-01', '2026-03-31')] })]),
    [norm('2026-02-01', 'LANGTID 1/2')],
  )
  const { trinn } = beregnUtvikling(s, '2026-01-01', '2026-04-30')
  expect(lagSerie(trinn, 'normtimer').map(x => [x.fra, x.til, x.verdi?.valueOf() ?? null])).toEqual([
    ['2026-01-01', '2026-01-31', null],
    ['2026-02-01', '2026-04-30', 10],
  ])
  const faktisk = lagSerie(trinn, 'faktiskeTimer')
  expect(faktisk.map(x => x.verdi?.valueOf())).toEqual([8, 5, 8])
  expect(Object.values(ytterpunkter(faktisk) ?? {}).map(v => v?.valueOf())).toEqual([8, 8, 5, 8])
  expect(ytterpunkter(lagSerie(trinn.slice(0, 1), 'normtimer'))).toBeNull()
  expect(paDato(trinn, '2026-03-31')?.faktiskeTimer?.valueOf()).toBe(5)
  expect(paDato(trinn, '2026-05-01')).toBeNull()
})

test('weeks that follow one another are one stretch', () => {
  expect(ukestrekk(['2026-07-06', '2026-07-13', '2026-07-27'])).toEqual([
    { fra: '2026-07-06', til: '2026-07-19', uker: 2 },
    { fra: '2026-07-27', til: '2026-08-02', uker: 1 },
  ])
})
