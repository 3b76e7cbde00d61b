import { describe, expect, it } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import { avd, avtale, fravaer, FORSLAG, hjem, kommune, norm } from '../beregning/test-situasjon'
import { avrund } from '../felles/avrunding'
import { beregnEffekt, type Effektlinje, kunPaDato } from './effekt'

const IDAG = '2026-11-22'
const blandet = (fordeling?: Record<string, string>) =>
  hjem([avd('LANGTID', 24), avd('KORTTID', 8), avd('DEMENS', 8)], [avtale('20', { fordeling })])
const tall = ({ normtimer, udekket }: Effektlinje) =>
  [normtimer.for, normtimer.etter, udekket.for, udekket.etter].map(t => t && avrund(t, 2))
const satser = (...tekster: string[]) => norm(IDAG, ...tekster).satser

describe('the effect of a draft', () => {
  it('compares the norm in force with the draft, per type and for the kommune', () => {
    const situasjon = kommune(blandet({ LANGTID: '10', KORTTID: '7', DEMENS: '3' }), [
      norm('2020-01-01', 'LANGTID 1/3'),
    ])
    const effekt = beregnEffekt(situasjon, satser('LANGTID 1/2', 'KORTTID 1/1'), IDAG)
    expect(effekt.typer.map(t => [t.type, ...tall(t)])).toEqual([
      ['LANGTID', 8, 12, 0, 2],
      ['KORTTID', null, 8, null, 1],
      ['DEMENS', null, null, null, null],
    ])
    expect(tall(effekt.sum)).toEqual([8, 20, 0, 3])
    expect(effekt.ikkeFordelt).toBe(false)
  })

  it('has the gap of the kommune also where hours are held for hele sykehjemmet', () => {
    const effekt = beregnEffekt(kommune(blandet(), []), satser('LANGTID 1/3', 'KORTTID 2/1'), IDAG)
    expect(effekt.typer.map(t => tall(t))).toEqual([
      [null, 8, null, null],
      [null, 16, null, null],
      [null, null, null, null],
    ])
    expect(tall(effekt.sum)).toEqual([null, 24, null, 4])
    expect(effekt.ikkeFordelt).toBe(true)
  })

  it('lets the rate of an avdeling go before that of its type', () => {
    const effekt = beregnEffekt(kommune(blandet(), []), satser('LANGTID 1/3', 'LANGTID@LANGTID 1/2'), IDAG)
    expect(tall(effekt.sum)).toEqual([null, 12, null, 0])
  })

  it('is nothing when no rate is given', () => {
    expect(tall(beregnEffekt(kommune(blandet()), [], IDAG).sum)).toEqual([24, null, 4, null])
  })
})

describe('the rows of one day', () => {
  it('give the same normtimer and gap as all rows', () => {
    const langtid = avd('LANGTID', 30)
    const alt = kommune(
      [
        hjem(
          [
            {
              ...langtid,
              belegg: [...langtid.belegg, { gjelderFra: '2026-01-01', plasser: 60, beboere: 58 }],
            },
          ],
          [
            avtale('10', { til: '2025-12-31' }),
            avtale('12.5', { navn: 'Tilsynslege 2', fravaer: [fravaer('5', '0')] }),
          ],
        ),
        hjem([avd('KORTTID', 10)], [], { navn: 'Nedlagt', nedlagt: '2025-12-31' }),
      ],
      [norm('2020-01-01', ...FORSLAG), norm('2026-01-01', 'LANGTID 1/2'), norm('2027-01-01', 'LANGTID 1/1')],
    )
    const kort = kunPaDato(alt, IDAG)
    const [hele, del] = [beregnDekning(alt, IDAG), beregnDekning(kort, IDAG)]
    expect(del.sum.udekket && avrund(del.sum.udekket, 2)).toBe(17.5)
    expect(del.sum.udekket).toEqual(hele.sum.udekket)
    expect(del.sum.normtimer).toEqual(hele.sum.normtimer)
    expect(kort.sykehjem).toHaveLength(1)
    expect(kort.sykehjem[0]?.avdelinger[0]?.belegg).toHaveLength(1)
    expect(kort.normer.map(n => n.gyldigFra)).toEqual(['2026-01-01'])
  })
})
