import { expect, test } from 'vitest'
import { beregnDekning } from './dekning'
import { avd, avtale, FORSLAG, fravaer, hjem, kommune, norm } from './test-situasjon'

const paa = (s: ReturnType<typeof kommune>, dato: string) => beregnDekning(s, dato)

test('nedlagt is the last open day: the day after, the unit has no line', () => {
  const s = kommune(hjem([avd('LANGTID', 30), avd('DEMENS', 10, { nedlagt: '2026-06-30' })]))
  expect(paa(s, '2026-06-30').sum.plasser).toBe(40)
  expect(paa(s, '2026-07-01').sum.plasser).toBe(30)
  expect(paa(s, '2026-07-01').sykehjem[0]?.avdelinger.map(a => a.navn)).toEqual(['LANGTID'])
  expect(paa(s, '2026-07-01').typer.map(t => t.type)).toEqual(['LANGTID'])
})

test('apnet is the first open day, empty is always', () => {
  const s = kommune(hjem([avd('LANGTID', 30, { apnet: '2026-02-01' })]))
  expect(paa(s, '2026-01-31').sykehjem[0]?.avdelinger).toEqual([])
  expect(paa(s, '2026-02-01').sum.plasser).toBe(30)
  expect(paa(kommune(hjem([avd('LANGTID', 30, { fra: '1990-01-01' })])), '1990-01-01').sum.plasser).toBe(30)
})

test('hours at a closed sykehjem count nowhere', () => {
  const apent = hjem([avd('LANGTID', 30)], [avtale('10')])
  const stengt = hjem([avd('LANGTID', 30)], [avtale('8')], { navn: 'Gamle', nedlagt: '2026-06-30' })
  const s = kommune([apent, stengt])
  expect(paa(s, '2026-06-30').sum.avtalteTimer?.toString()).toBe('18')
  expect(paa(s, '2026-07-01').sum.avtalteTimer?.toString()).toBe('10')
  expect(paa(s, '2026-07-01').sykehjem.map(h => h.navn)).toEqual(['Solbakken'])
})

test('hours on a closed avdeling stand in avtalte timer without rate, with ADVARSEL', () => {
  const s = kommune(
    hjem(
      [avd('LANGTID', 30), avd('DEMENS', 10, { nedlagt: '2026-06-30' })],
      [avtale('14', { fordeling: { LANGTID: '9', DEMENS: '5' } })],
    ),
  )
  const { sum, merknader } = paa(s, '2026-07-01')
  expect(sum.avtalteTimer?.toString()).toBe('14')
  expect(sum.avtalteTimerMedSats?.toString()).toBe('9')
  expect(sum.udekket?.toString()).toBe('1')
  expect(merknader).toMatchObject([
    { kode: 'TIMER_PA_STENGT_AVDELING', alvor: 'ADVARSEL', verdi: '5,00', gjelder: { avdelingId: 'DEMENS' } },
  ])
  expect(paa(s, '2026-06-30').merknader).toEqual([])
})

test('belegg holds until the next row; before the first it is unknown, not 0', () => {
  const post = avd('LANGTID', 30, { fra: '2026-03-01' })
  post.belegg.push({ gjelderFra: '2026-05-01', plasser: 0, beboere: 0 })
  const s = kommune(hjem([post, avd('DEMENS', 10)]))
  const for_ = paa(s, '2026-02-28')
  expect(for_.sykehjem[0]?.avdelinger[0]).toMatchObject({ plasser: null, beboere: null, normtimer: null })
  expect(for_.sykehjem[0]).toMatchObject({ plasser: 10, ufullstendig: true })
  expect(for_.sum.ufullstendig).toBe(true)
  expect(for_.typer.map(t => [t.type, t.ufullstendig])).toEqual([
    ['LANGTID', true],
    ['DEMENS', false],
  ])
  expect(paa(s, '2026-03-01').sum).toMatchObject({ plasser: 40, ufullstendig: false })
  expect(paa(s, '2026-04-30').sum.plasser).toBe(40)
  expect(paa(s, '2026-05-01').sum).toMatchObject({ plasser: 10, ufullstendig: false })
})

test('hours on an avdeling without belegg are not held against the norm of the others', () => {
  const deler = { LANGTID: '4', DEMENS: '4' }
  const s = kommune(hjem([avd('LANGTID', null), avd('DEMENS', 10)], [avtale('8', { fordeling: deler })]))
  expect(paa(s, '2026-01-01').sykehjem[0]?.udekket?.toString()).toBe('1')
  expect(paa(s, '2026-01-01').sum.avtalteTimer?.toString()).toBe('8')
})

test('an avtale holds from gjelderFra to gjelderTil, both inclusive', () => {
  const s = kommune(hjem([avd('LANGTID', 30)], [avtale('10', { fra: '2026-02-01', til: '2026-02-28' })]))
  const timer = (dato: string) => paa(s, dato).sum.avtalteTimer?.toString()
  expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(timer)).toEqual(['0', '10', '10', '0'])
})

test('the next version of an avtale ends the whole earlier one, even one that was to last longer', () => {
  const a = avtale('10', { fra: '2026-01-01', til: '2026-12-31', fordeling: { LANGTID: '10' } })
  a.versjoner.push({
    ...{
      id: 'v2',
      gjelderFra: '2026-06-01',
      gjelderTil: '2026-06-30',
      avtaleform: 'LIS1',
      midlertidig: true,
    },
    ...{ uketimer: '4', fordeling: null },
  })
  const s = kommune(hjem([avd('LANGTID', 30)], [a]))
  const hjemlinje = (dato: string) => paa(s, dato).sykehjem[0]
  expect(hjemlinje('2026-05-31')).toMatchObject({ timerFordelt: true })
  expect(hjemlinje('2026-05-31')?.avtalteTimer?.toString()).toBe('10')
  expect(hjemlinje('2026-06-15')).toMatchObject({ timerFordelt: false, avtaler: [{ versjonId: 'v2' }] })
  expect(hjemlinje('2026-06-15')?.avtalteTimer?.toString()).toBe('4')
  expect(hjemlinje('2026-07-01')?.avtalteTimer?.toString()).toBe('0')
})

test('the norm in force is the latest begun; before the first there is none, and all else still shows', () => {
  const s = kommune(hjem([avd('LANGTID', 30)], [avtale('10')]), [
    norm('2026-07-01', 'LANGTID 1/2'),
    norm('2026-01-01', ...FORSLAG),
  ])
  expect(paa(s, '2026-12-31').norm?.gyldigFra).toBe('2026-07-01')
  expect(paa(s, '2026-06-30').norm?.gyldigFra).toBe('2026-01-01')
  const uten = paa(s, '2025-12-31')
  expect(uten).toMatchObject({ norm: null, merknader: [{ kode: 'INGEN_NORM', alvor: 'INFO' }] })
  expect(uten.sum).toMatchObject({
    ...{ plasser: 30, normtimer: null, dekning: null, differanse: null, udekket: null, underNorm: null },
    ...{ udekketAvdelinger: null, udekketFaktisk: null, udekketArsverk: null },
  })
  expect(uten.sum.avtalteTimer?.toString()).toBe('10')
  expect(uten.sum.avtalteTimerMedSats?.toString()).toBe('0')
  expect(uten.sum.timerPerBeboer?.toFraction()).toBe('1/3')
})

test('fravær holds from fra to til; without an avtale in force it has no effect, and is named', () => {
  const rad = fravaer(null, '0', '2026-07-06', '2026-07-26')
  const s = kommune(hjem([avd('LANGTID', 30)], [avtale('10', { til: '2026-07-15', fravaer: [rad] })]))
  const timer = (dato: string) => paa(s, dato).sum.faktiskeTimer?.toString()
  expect(['2026-07-05', '2026-07-06', '2026-07-15', '2026-07-16'].map(timer)).toEqual(['10', '0', '0', '0'])
  expect(paa(s, '2026-07-15').merknader).toEqual([])
  expect(paa(s, '2026-07-16').merknader).toMatchObject([{ kode: 'FRAVAER_UTEN_AVTALE', alvor: 'ADVARSEL' }])
  expect(paa(s, '2026-07-27').merknader).toEqual([])
})
