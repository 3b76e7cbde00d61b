import { describe, expect, it } from 'vitest'
import { avd, avtale, fravaer, hjem, kommune } from '../beregning/test-situasjon'
import { publiserteReferansetall } from '../referanse/legetimer'
import { lagStatustall } from './statustall'

const DATO = '2026-11-22'

/** 24 LANGTID, 8 KORTTID, 6 REHABILITERING, 8 DEMENS, 2 PALLIATIV; 46 residents; 30 hours: normtimer 52. */
const blandet = hjem(
  [
    avd('LANGTID', 24, { beboere: 22 }),
    ...[avd('KORTTID', 8), avd('REHABILITERING', 6), avd('DEMENS', 8), avd('PALLIATIV', 2)],
  ],
  [
    avtale('18.75', { navn: 'Sykehjemsoverlege' }),
    avtale('7.5', { navn: 'Tilsynslege 1', fravaer: [fravaer(null, '0', '2026-07-06', '2026-07-26')] }),
    avtale('3.75', { navn: 'Tilsynslege 2' }),
  ],
)
const utenfor = new Map([
  ['Sykehjemsoverlege v1', true],
  ['Tilsynslege 1 v1', false],
])
const tall = (situasjon = kommune(blandet), dato = DATO) =>
  lagStatustall(situasjon, utenfor, dato, publiserteReferansetall(6100))

describe('the figures of section A', () => {
  it('are those of the calculation, rounded as they are shown', () => {
    expect(tall().sum).toMatchObject({
      ...{ plasser: 48, beboere: 46, belegg: '95.8', normtimer: '52.00', avtalteTimer: '30.00' },
      ...{ faktiskeTimer: '30.00', dekning: '57.7', udekket: '22.00', udekketArsverk: '0.59' },
      ...{ timerPerBeboer: '0.65', underNorm: true, ufullstendig: false },
    })
  })

  it('tell what the hours are made of, post by post, and how large the posts are', () => {
    const [linje] = tall().sykehjem
    expect(linje?.stillinger.map(s => [s.navn, s.uketimer, s.prosent, s.utenforOrdinaer])).toEqual([
      ['Sykehjemsoverlege', '18.75', '50.0', true],
      ['Tilsynslege 1', '7.50', '20.0', false],
      ['Tilsynslege 2', '3.75', '10.0', null],
    ])
    expect(linje).toMatchObject({
      avtaleformer: [{ avtaleform: 'KOMMUNALT_ANSATT', antall: 3, timer: '30.00' }],
      ...{ antallStillinger: 3, timerUtenforOrdinaer: '18.75', utenforIkkeOppgitt: 1, ukerUtenLege: 0 },
    })
    expect(tall().sum.stillingsstorrelser).toEqual({
      ...{ snitt: '26.7', median: '20.0', fulltid: 0, under25: 2 },
    })
  })

  it('say nothing of what nobody has stated', () => {
    const uten = kommune(
      hjem([avd('LANGTID', 30, { beboere: null })], [avtale('10', { navn: 'Ny lege' })]),
      [],
    )
    const { sum, sykehjem } = tall(uten)
    expect(sum).toMatchObject({
      ...{ plasser: 30, beboere: 30, beboereAntatt: true, belegg: null, normtimer: null, udekket: null },
      ...{ underNorm: null, timerUtenforOrdinaer: null, utenforIkkeOppgitt: 1 },
    })
    expect(sykehjem).toHaveLength(1)
  })

  it('have no posts where there are none', () => {
    expect(tall(kommune(hjem([avd('LANGTID', 30)]))).sum).toMatchObject({
      ...{ avtaleformer: [], antallStillinger: 0, timerUtenforOrdinaer: null },
      stillingsstorrelser: { snitt: null, median: null, fulltid: 0, under25: 0 },
    })
  })

  it('look back to the turn of up to five years, those with data, the oldest first', () => {
    const fra2024 = kommune(
      hjem([avd('LANGTID', 30, { fra: '2024-06-01' })], [avtale('9', { fra: '2025-02-01' })]),
    )
    expect(tall(fra2024).aar.map(a => [a.dato, a.plasser, a.avtalteTimer])).toEqual([
      ['2024-12-31', 30, '0.00'],
      ['2025-12-31', 30, '9.00'],
    ])
    expect(tall().aar.map(a => a.dato)[0]).toBe('2021-12-31')
  })

  it('leave out a home that is not open, and stand beside the country’s', () => {
    const stengt = hjem([avd('LANGTID', 30)], [], { navn: 'Stengt', nedlagt: '2026-01-31' })
    const alle = tall(kommune([blandet, stengt]))
    expect(alle.sykehjem.map(s => s.navn)).toEqual(['Solbakken'])
    expect(alle.landet).toMatchObject({ aar: 2022, gjennomsnitt: '0.62', medianStorrelse: '0.51' })
  })
})
