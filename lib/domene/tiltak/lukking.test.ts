import { describe, expect, test } from 'vitest'
import { avd, avtale, FORSLAG, hjem, kommune, norm } from '../beregning/test-situasjon'
import { avrundTilTekst } from '../felles/avrunding'
import { annetGapSenere, beregnLukking } from './lukking'
import type { Planlagt } from './telling'

const IDAG = '2026-11-25'

/** A home that lacks 22 of 52 hours (24 + 8 + 6 + 8 + 2 places, 30 h), hours for hele sykehjemmet unless fordelt. */
const BLANDET = [
  avd('LANGTID', 24, { beboere: 22 }),
  avd('KORTTID', 8),
  avd('REHABILITERING', 6),
  avd('DEMENS', 8),
  avd('PALLIATIV', 2),
]
const FORDELT = { LANGTID: '15', KORTTID: '5', REHABILITERING: '3.75', DEMENS: '5', PALLIATIV: '1.25' }
const gap22 = (fordeling?: Record<string, string>) => kommune(hjem(BLANDET, [avtale('30', { fordeling })]))

const tiltak = (id: string, effektTimer: string | null, valg: Partial<Planlagt> = {}): Planlagt => ({
  ...{ id, status: 'PLANLAGT', sykehjemId: null, avdelingId: null, type: null, frist: null },
  ...{ effektTimer, effektFra: '2027-03-01' },
  ...valg,
})

const vis = (t: Parameters<typeof avrundTilTekst>[0] | null) => t && avrundTilTekst(t, 2)

function lukking(...arg: Parameters<typeof beregnLukking>) {
  const svar = beregnLukking(...arg)
  return {
    setning: [vis(svar.gap), vis(svar.lukket), svar.innen, vis(svar.gjenstar)],
    teller: svar.teller.map(t => `${t.tiltakId} ${vis(t.timer)}`),
    teltIkke: svar.teltIkke.map(t => `${t.tiltakId} ${t.grunn}`),
    kurve: svar.maneder.map(m => [m.dato, ...[m.normtimer, m.avtalteTimer, m.medPlan, m.gjenstar].map(vis)]),
  }
}
const pa = (svar: ReturnType<typeof lukking>, dato: string) => svar.kurve.find(m => m[0] === dato)?.slice(1)

describe('the sentence', () => {
  const plan = [
    tiltak('mars', '4.5', { frist: '2027-03-01' }),
    tiltak('august', '10', { status: 'PAGAR', effektFra: '2027-08-01' }),
    tiltak('forbi', '6', { frist: '2026-11-24' }),
    tiltak('ferdig', '3', { status: 'GJENNOMFORT' }),
  ]
  const svar = lukking(gap22(), plan, IDAG)

  test('4,5 h from 1 March and 10 h from 1 August close 14,50 of 22,00; 7,50 are left', () => {
    expect(svar.setning).toEqual(['22.00', '14.50', '2027-08-01', '7.50'])
    expect(svar.teller).toEqual(['mars 4.50', 'august 10.00'])
  })

  test('one past frist and one gjennomført count 0, and say why', () => {
    expect(svar.teltIkke).toEqual(['forbi FORBI_FRIST', 'ferdig GJENNOMFORT'])
  })

  test('the curve has the same steps', () => {
    expect(pa(svar, IDAG)).toEqual(['52.00', '30.00', '30.00', '22.00'])
    expect(pa(svar, '2027-02-01')).toEqual(['52.00', '30.00', '30.00', '22.00'])
    expect(pa(svar, '2027-03-01')).toEqual(['52.00', '30.00', '34.50', '17.50'])
    expect(pa(svar, '2027-08-01')).toEqual(['52.00', '30.00', '44.50', '7.50'])
    expect(svar.kurve.map(m => m[0])).toHaveLength(13)
    expect(svar.kurve.at(-1)?.[0]).toBe('2027-11-01')
  })
})

describe('what counts', () => {
  test('the frist itself is not past; without frist nothing is', () => {
    const plan = [tiltak('idag', '1', { frist: IDAG }), tiltak('uten', '1')]
    expect(lukking(gap22(), plan, IDAG).setning[1]).toBe('2.00')
  })

  test('avbrutt, no effect and an effect of 0 do not', () => {
    const plan = [tiltak('a', '5', { status: 'AVBRUTT' }), tiltak('b', null), tiltak('c', '0')]
    expect(lukking(gap22(), plan, IDAG)).toMatchObject({
      setning: ['22.00', '0.00', null, '22.00'],
      teltIkke: ['a AVBRUTT', 'b UTEN_EFFEKT', 'c UTEN_EFFEKT'],
    })
  })

  test('never more than the gap: the earliest effect goes first, and what finds nothing left says so', () => {
    const plan = [
      tiltak('sen', '5', { effektFra: '2027-09-01' }),
      tiltak('stor', '20', { effektFra: '2027-01-01' }),
      tiltak('sist', '5', { effektFra: '2027-10-01' }),
    ]
    expect(lukking(gap22(), plan, IDAG)).toMatchObject({
      setning: ['22.00', '22.00', '2027-09-01', '0.00'],
      teller: ['stor 20.00', 'sen 2.00'],
      teltIkke: ['sist OVER_GAPET'],
    })
  })

  test('a third of an hour stays a third', () => {
    const s = kommune(hjem([avd('LANGTID', 10)], [avtale('1')]))
    expect(beregnLukking(s, [tiltak('a', '2')], IDAG).gjenstar?.toFraction()).toBe('1/3')
  })

  test('an effect that should have begun counts from today', () => {
    const svar = lukking(gap22(), [tiltak('a', '4', { effektFra: '2026-01-01', status: 'PAGAR' })], IDAG)
    expect(svar.setning).toEqual(['22.00', '4.00', IDAG, '18.00'])
    expect(pa(svar, IDAG)).toEqual(['52.00', '30.00', '34.00', '18.00'])
  })

  test('no date for the effect: its frist; neither: it counts, in no month, and nobody can say by when', () => {
    const frist = lukking(gap22(), [tiltak('a', '4', { effektFra: null, frist: '2027-05-01' })], IDAG)
    expect(frist.setning).toEqual(['22.00', '4.00', '2027-05-01', '18.00'])
    const uten = lukking(gap22(), [tiltak('a', '4', { effektFra: null })], IDAG)
    expect(uten.setning).toEqual(['22.00', '4.00', null, '18.00'])
    expect(pa(uten, '2027-11-01')).toEqual(['52.00', '30.00', '30.00', '22.00'])
  })
})

describe('the gap of its unit', () => {
  const her = { sykehjemId: 'Solbakken' }

  test('an avdeling has a gap of its own only where the hours are fordelt', () => {
    const plan = [tiltak('a', '10', { ...her, avdelingId: 'KORTTID' })]
    expect(lukking(gap22(), plan, IDAG).teller).toEqual(['a 10.00'])
    expect(lukking(gap22(FORDELT), plan, IDAG).teller).toEqual(['a 7.00'])
  })

  test('an avdeling without a gap closes nothing, and two tiltak share the gap of one', () => {
    const plan = [
      tiltak('a', '5', { ...her, avdelingId: 'KORTTID' }),
      tiltak('b', '5', { ...her, avdelingId: 'KORTTID' }),
      tiltak('c', '5', { ...her, avdelingId: 'LANGTID' }),
    ]
    expect(lukking(gap22(FORDELT), plan, IDAG)).toMatchObject({
      teller: ['a 5.00', 'b 2.00'],
      teltIkke: ['c OVER_GAPET'],
    })
  })

  test('together the avdelinger close no more than their sykehjem lacks (30 inside, 22 in sum)', () => {
    const plan = ['KORTTID', 'REHABILITERING', 'PALLIATIV'].map(a =>
      tiltak(a, '15', { ...her, avdelingId: a }),
    )
    expect(lukking(gap22(FORDELT), plan, IDAG).setning).toEqual(['22.00', '22.00', '2027-03-01', '0.00'])
  })

  test('a home with a surplus closes nothing for its neighbour; hours for the whole kommune go where they lack', () => {
    const [mangler] = gap22().sykehjem
    const rik = hjem([avd('LANGTID', 30)], [avtale('40')], { id: 'Rik', navn: 'Rik' })
    const s = kommune([rik, ...(mangler ? [mangler] : [])])
    const plan = [
      tiltak('rik', '5', { sykehjemId: 'Rik' }),
      tiltak('felles', '8'),
      tiltak('her', '20', { ...her, effektFra: '2027-06-01' }),
    ]
    expect(lukking(s, plan, IDAG)).toMatchObject({
      setning: ['22.00', '22.00', '2027-06-01', '0.00'],
      teller: ['felles 8.00', 'her 14.00'],
      teltIkke: ['rik OVER_GAPET'],
    })
  })

  test('a closed or unrated home has no gap to close, and øyeblikkelig hjelp is in no sum', () => {
    const [mangler] = gap22(FORDELT).sykehjem
    const uten = hjem([avd('ANNEN', 10)], [], { id: 'Uten', navn: 'Uten' })
    const lukket = hjem([avd('LANGTID', 90)], [], { id: 'Borte', navn: 'Borte', nedlagt: '2026-11-24' })
    const medOhd = { ...mangler, avdelinger: [...BLANDET, avd('OYEBLIKKELIG_HJELP', 3)] }
    const s = kommune(
      [medOhd as NonNullable<typeof mangler>, uten, lukket],
      [norm('2020-01-01', ...FORSLAG, 'OYEBLIKKELIG_HJELP 2/1')],
    )
    const plan = [
      tiltak('uten', '1', { sykehjemId: 'Uten' }),
      tiltak('borte', '1', { sykehjemId: 'Borte' }),
      tiltak('ohd', '1', { ...her, avdelingId: 'OYEBLIKKELIG_HJELP' }),
      tiltak('ohdtype', '1', { type: 'OYEBLIKKELIG_HJELP' }),
      tiltak('ohdtype her', '1', { ...her, type: 'OYEBLIKKELIG_HJELP' }),
    ]
    expect(lukking(s, plan, IDAG)).toMatchObject({
      setning: ['22.00', '0.00', null, '22.00'],
      teltIkke: plan.map(t => `${t.id} OVER_GAPET`),
    })
  })
})

describe('without a norm', () => {
  test('there is no gap to speak of', () => {
    const s = kommune(hjem(BLANDET, [avtale('30')]), [])
    const svar = lukking(s, [tiltak('a', '4'), tiltak('b', '4', { status: 'AVBRUTT' })], IDAG)
    expect(svar).toMatchObject({
      setning: [null, null, null, null],
      teller: [],
      teltIkke: ['a UTEN_NORM', 'b AVBRUTT'],
    })
    expect(pa(svar, '2027-05-01')?.slice(2)).toEqual([null, null])
  })

  test('a norm decided from next year shows in the curve from that month', () => {
    const s = kommune(hjem([avd('LANGTID', 60)], [avtale('10')]), [norm('2027-01-01', 'LANGTID 1/3')])
    const svar = lukking(s, [tiltak('a', '4')], IDAG)
    expect(pa(svar, '2026-12-01')?.[0]).toBeNull()
    expect(pa(svar, '2027-01-01')).toEqual(['20.00', '10.00', '10.00', '10.00'])
    expect(pa(svar, '2027-03-01')).toEqual(['20.00', '10.00', '14.00', '6.00'])
  })
})

describe('the months ahead', () => {
  test('a higher norm and an avtale that ends change the lines, and the plan counts against the gap of each month', () => {
    const s = kommune(hjem([avd('LANGTID', 60)], [avtale('18', { til: '2027-04-30' })]), [
      norm('2020-01-01', 'LANGTID 1/3'),
      norm('2027-07-01', 'LANGTID 1/2'),
    ])
    const svar = lukking(s, [tiltak('a', '6', { effektFra: '2027-01-15' })], IDAG)
    expect(svar.setning).toEqual(['2.00', '2.00', '2027-01-15', '0.00'])
    expect(pa(svar, '2027-01-01')).toEqual(['20.00', '18.00', '18.00', '2.00'])
    expect(pa(svar, '2027-02-01')).toEqual(['20.00', '18.00', '20.00', '0.00'])
    expect(pa(svar, '2027-05-01')).toEqual(['20.00', '0.00', '6.00', '14.00'])
    expect(pa(svar, '2027-07-01')).toEqual(['30.00', '0.00', '6.00', '24.00'])
  })

  test('say when the gap is another than the one the sentence is about', () => {
    const avtaler = [avtale('18', { til: '2027-04-30' })]
    const s = kommune(hjem([avd('LANGTID', 60)], avtaler), [norm('2020-01-01', 'LANGTID 1/3')])
    const plan = [tiltak('a', '1', { effektFra: '2027-01-15' })]
    const da = annetGapSenere(beregnLukking(s, plan, IDAG))
    expect([da?.dato, vis(da?.udekket ?? null), vis(da?.gjenstar ?? null)]).toEqual([
      ...['2027-05-01', '20.00', '19.00'],
    ])
    expect(annetGapSenere(beregnLukking(gap22(), plan, IDAG))).toBeNull()
    expect(annetGapSenere(beregnLukking(s, [], IDAG))).toBeNull()
  })

  test('reach as far as the last effect or norm, five years at most', () => {
    const til = (effektFra: string) =>
      lukking(gap22(), [tiltak('a', '1', { effektFra })], '2026-12-31').kurve.at(-1)?.[0]
    expect(til('2027-01-01')).toBe('2027-12-01')
    expect(til('2028-03-15')).toBe('2028-04-01')
    expect(til('2040-01-01')).toBe('2031-12-01')
  })
})
