import { describe, expect, it } from 'vitest'
import { finnInterkommunalt, type Sendtkommune } from './interkommunalt'

const sendt = (
  kommunenummer: string,
  timer: string | null,
  mer: Partial<Sendtkommune> = {},
): Sendtkommune => ({
  ...{ kommunenummer, navn: `K${kommunenummer}`, avtalteTimer: timer, beboere: 20, kjopt: [] },
  ...mer,
})
const fra = (fraKommune: string, uketimer: string) => ({ fraKommune, navn: `R${fraKommune}`, uketimer })
const hint = (...kommuner: Sendtkommune[]) =>
  finnInterkommunalt(kommuner, []).hint.map(h => `${h.kommunenummer} ${h.slag}`)

describe('who buys from whom', () => {
  it('names both sides, what the seller has itself, and whether it answers here', () => {
    const svar = finnInterkommunalt(
      [
        sendt('1', '10.00', { kjopt: [fra('2', '3.50'), fra('3', '1.00'), fra('9', '2.00')] }),
        sendt('2', '40.00'),
        sendt('4', '5.00', { kjopt: null }),
      ],
      ['1', '2', '3', '4'],
    )
    expect(svar).toMatchObject({ levert: 3, utenOpplysning: 1 })
    expect(svar.kjop.map(k => [k.kjoper.navn, k.selger.navn, k.uketimer, k.selger.avtalteTimer])).toEqual([
      ['K1', 'K2', '3.50', '40.00'],
      ['K1', 'R3', '1.00', null],
      ['K1', 'R9', '2.00', null],
    ])
    expect(svar.kjop.map(k => k.selger.stand)).toEqual(['LEVERT', 'IKKE_LEVERT', 'UTENFOR'])
    expect(svar.hint).toEqual([
      { kommunenummer: '2', navn: 'K2', slag: 'DOBBELT', avtalt: '40.00', timer: '3.50', kjopere: ['K1'] },
    ])
  })
})

describe('what to look at', () => {
  it.each<[string, Sendtkommune[], string[]]>([
    ['residents and no hours', [sendt('1', '0.00')], ['1 NULL']],
    [
      'residents, and every hour bought',
      [sendt('1', '3.50', { kjopt: [fra('9', '3.50')] })],
      ['1 NULL_KJOPT'],
    ],
    [
      'from two, together all',
      [sendt('1', '3.5', { kjopt: [fra('8', '2'), fra('9', '1.5')] })],
      ['1 NULL_KJOPT'],
    ],
    ['some of its own', [sendt('1', '3.51', { kjopt: [fra('9', '3.50')] })], []],
    ['no residents', [sendt('1', '0.00', { beboere: 0 })], []],
    ['residents not known', [sendt('1', '0.00', { beboere: null })], []],
    ['hours not known: not none', [sendt('1', null)], []],
    ['no sykehjem', [sendt('1', null, { beboere: null })], []],
    ['a version that does not tell, with hours', [sendt('1', '4.00', { kjopt: null })], []],
    [
      'a seller with hours: may be both places, and one that sells to two is named once',
      [
        sendt('1', '9.00', { kjopt: [fra('3', '1.00')] }),
        sendt('2', '9.00', { kjopt: [fra('3', '1.00')] }),
        sendt('3', '9.00'),
      ],
      ['3 DOBBELT'],
    ],
    [
      'a seller without hours cannot count them twice',
      [sendt('1', '9.00', { kjopt: [fra('3', '1.00')] }), sendt('3', '0.00', { beboere: 0 })],
      [],
    ],
  ])('%s', (_hva, kommuner, ventet) => {
    expect(hint(...kommuner)).toEqual(ventet)
  })
})
