import fc from 'fast-check'
import { expect, test } from 'vitest'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'
import { finnAvvik } from './avvik'

const finn = (...tall: string[]) => finnAvvik(tall.map((t, nokkel) => ({ nokkel, verdi: brok(t) })))

test('the median and the distances to it decide, by hand', () => {
  // Median 0,55; distances 0,05 0,03 0,01 0,01 0,05 0,45: their median 0,04. 0,04 × 3,5 / 0,6745 = 0,2076.
  const svar = finn('0.50', '0.52', '0.54', '0.56', '0.60', '1.00')
  expect(svar).toMatchObject({ tilstand: 'VURDERT', antall: 6 })
  if (svar.tilstand !== 'VURDERT') throw new Error(svar.tilstand)
  expect([svar.lav, svar.median, svar.hoy].map(t => avrundTilTekst(t, 4))).toEqual([
    '0.3424',
    '0.5500',
    '0.7576',
  ])
  expect(svar.avvik.map(a => a.nokkel)).toEqual([5])
})

test('under five there is nothing to stand out from', () => {
  expect(finn('1', '1', '1', '100')).toEqual({ tilstand: 'FOR_FAA', antall: 4 })
  expect(finn('1', '1', '1', '1', '100').tilstand).toBe('VURDERT')
})

test('a figure that has stood still may move a quarter, and no more', () => {
  const fra = (siste: string) => {
    const svar = finn('0.60', '0.60', '0.60', '0.60', siste)
    return svar.tilstand === 'VURDERT' ? svar.avvik.length : svar.tilstand
  }
  // 5 % of 0,60 is 0,03; times 5,189 is 0,1557
  expect([fra('0.75'), fra('0.76'), fra('0.45'), fra('0.44'), fra('0.60')]).toEqual([0, 1, 0, 1, 0])
})

test('nothing is said where the median is 0 and most are equal', () => {
  expect(finn('0', '0', '0', '0', '7')).toMatchObject({ tilstand: 'UTEN_SPREDNING', antall: 5 })
})

test('neither order nor unit matters, and never more than half stand out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 5, maxLength: 40 }), tall => {
      const av = (liste: number[]) => {
        const svar = finnAvvik(liste.map(t => ({ nokkel: t, verdi: brok(t) })))
        return svar.tilstand === 'VURDERT' ? svar.avvik.map(a => a.nokkel).sort((a, b) => a - b) : null
      }
      expect(av(tall.toReversed())).toEqual(av(tall))
      expect(av(tall.map(t => t * 100))).toEqual(av(tall)?.map(t => t * 100) ?? null)
      expect(av(tall)?.length ?? 0).toBeLessThanOrEqual(tall.length / 2)
    }),
  )
})
