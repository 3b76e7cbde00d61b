import { expect, test } from 'vitest'
import { finnMistanker, type Levertkommune, vurderGrupper } from './kvalitet'

const kommune = (kommunenummer: string, mer: Partial<Levertkommune> = {}): Levertkommune => ({
  ...{ kommunenummer, navn: kommunenummer, innbyggertall: 6_000, plasser: 40, avtalteTimer: '20' },
  ...{ timerPerBeboer: '0.50', dekning: '90', forrige: null, ...mer },
})
const seks = ['a', 'b', 'c', 'd', 'e', 'f'].map((nr, i) =>
  kommune(nr, { timerPerBeboer: `0.${50 + i}`, forrige: { plasser: 40, avtalteTimer: '20' } }),
)
const avvik = (kommuner: Levertkommune[]) =>
  vurderGrupper(kommuner).flatMap(({ maal, gruppe, vurdering }) =>
    vurdering.tilstand === 'VURDERT' ? vurdering.avvik.map(a => `${maal} ${gruppe} ${a.nokkel}`) : [],
  )

test('what stands out is told of, in the embete and in the size group', () => {
  expect(avvik(seks)).toEqual([])
  const tiGanger = kommune('x', { timerPerBeboer: '5.20' })
  expect(avvik([...seks, tiGanger])).toEqual(['timerPerBeboer null x', 'timerPerBeboer 5000 x'])
})

test('a group under five says so, and what is missing is not counted', () => {
  const liten = kommune('x', { innbyggertall: 900 })
  const uten = kommune('y', { timerPerBeboer: null })
  const grupper = vurderGrupper([...seks, liten, uten]).filter(g => g.maal === 'timerPerBeboer')
  expect(grupper.map(g => [g.gruppe, g.vurdering.tilstand, g.vurdering.antall])).toEqual([
    [null, 'VURDERT', 7],
    ['0', 'FOR_FAA', 1],
    ['5000', 'VURDERT', 6],
  ])
})

test('a change is in percent of the round before, and there is none without one', () => {
  const endret = kommune('x', { avtalteTimer: '40', forrige: { plasser: 40, avtalteTimer: '20' } })
  const ukjent = kommune('y', { forrige: { plasser: 40, avtalteTimer: '0' } })
  const mange = [...seks.map((k, i) => ({ ...k, avtalteTimer: `20.${i + 1}` })), endret, ukjent, kommune('z')]
  const [endring] = vurderGrupper(mange).filter(g => g.maal === 'ENDRING')
  expect(endring?.vurdering).toMatchObject({ tilstand: 'VURDERT', antall: 7 })
  if (endring?.vurdering.tilstand !== 'VURDERT') throw new Error('not judged')
  // The middle one of 100,5 101 101,5 102 102,5 103 and 200 % is 102 %: 2 % more.
  expect(endring.vurdering.median.toFraction()).toBe('2')
  expect(endring.vurdering.avvik.map(a => a.verdi.toFraction())).toEqual(['100'])
  expect(avvik(mange).filter(a => a.startsWith('ENDRING'))).toEqual(['ENDRING null x', 'ENDRING 5000 x'])
})

test.each([
  ['no hours on places', { avtalteTimer: '0.00' }, ['NULL_TIMER avtalteTimer']],
  ['hours on no places', { plasser: 0 }, ['NULL_PLASSER plasser']],
  ['neither', { plasser: 0, avtalteTimer: '0' }, []],
  ['no sykehjem', { plasser: null, avtalteTimer: null }, []],
  ['twice', { forrige: { plasser: 20, avtalteTimer: '10' } }, ['DOBLET plasser', 'DOBLET avtalteTimer']],
  ['just under', { forrige: { plasser: 40, avtalteTimer: '11.12' } }, []],
  ['1,8 times', { forrige: { plasser: 40, avtalteTimer: '11.11' } }, ['DOBLET avtalteTimer']],
  ['half', { forrige: { plasser: 80, avtalteTimer: '20' } }, ['HALVERT plasser']],
  ['five times', { forrige: { plasser: 8, avtalteTimer: '4' } }, []],
])('looks like 0 or double: %s', (_hva, mer, ventet) => {
  expect(finnMistanker([kommune('a', mer)]).map(m => `${m.slag} ${m.felt}`)).toEqual(ventet)
})
