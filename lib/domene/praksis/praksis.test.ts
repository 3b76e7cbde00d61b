import { describe, expect, it } from 'vitest'
import { PRAKSISKILDER, RETTSKILDER } from '../norm/rettskilder'
import { KJENTE_RISIKOER } from '../risiko/kjente'
import { MALNAVN } from '../tiltak/maler'
import { gjelderTema, lesTema, PRAKSIS, risikoerI, TEMAER } from './praksis'

describe('the practice of the field', () => {
  it('has a measure for every known risk, and a risk for every known measure', () => {
    expect(KJENTE_RISIKOER.filter(r => PRAKSIS[r].tiltak.length === 0)).toEqual([])
    const brukte = KJENTE_RISIKOER.flatMap(r => PRAKSIS[r].tiltak)
    expect(MALNAVN.filter(m => !brukte.includes(m))).toEqual([])
  })

  it('is whole when the themes are put together, each with something', () => {
    expect(risikoerI(null)).toEqual([...KJENTE_RISIKOER])
    expect(TEMAER.flatMap(risikoerI).sort()).toEqual([...KJENTE_RISIKOER].sort())
    for (const tema of TEMAER) expect(risikoerI(tema).length, tema).toBeGreaterThan(0)
  })

  it('rests on sources of its theme and the duty; a theme that is none is all of them', () => {
    expect(gjelderTema('I_4_2007', 'UTENOM')).toBe(true)
    expect(gjelderTema('FASTLEGE', 'UTENOM')).toBe(false)
    expect(gjelderTema('FASTLEGE', null)).toBe(true)
    expect(lesTema('UTENOM')).toBe('UTENOM')
    for (const sok of ['utenom', '', ['UTENOM'], undefined]) expect(lesTema(sok)).toBeNull()
  })

  it('has a date for each rule, and for each source at least one theme', () => {
    for (const { id, gjelderFra } of [...RETTSKILDER, ...PRAKSISKILDER]) {
      expect(gjelderFra, id).toMatch(/^\d{4}(-\d\d-\d\d)?$/)
      expect(id === 'HOL_3_1' || TEMAER.some(t => gjelderTema(id, t)), id).toBe(true)
    }
  })
})
