import { describe, expect, it } from 'vitest'
import { beregnDekning } from '../beregning/dekning'
import type { SituasjonNorm, SituasjonSykehjem } from '../beregning/situasjon'
import { avd, avtale, fravaer, hjem, kommune } from '../beregning/test-situasjon'
import { avvikerNa, gapInneISykehjem, nettogap, skjulerGap, statusFor, underNorm } from './status'

const paa = (sykehjem: SituasjonSykehjem[], normer?: SituasjonNorm[]) =>
  beregnDekning(kommune(sykehjem, normer), '2026-12-31')
const TI_TIMER = [avd('LANGTID', 30)]

describe('how a line stands against the norm', () => {
  it('is under for a hundredth of an hour, though it shows 100,0 %', () => {
    const svar = paa([hjem([avd('LANGTID', 156)], [avtale('51.98')])])
    expect(statusFor(svar.sum)).toBe('UNDER')
  })

  it('is met to the minute by thirds that add up', () => {
    expect(statusFor(paa([hjem(TI_TIMER, [avtale('10')])]).sum)).toBe('OPPFYLT')
  })

  it('is met as agreed, and under on a day when nobody comes', () => {
    const svar = paa([hjem(TI_TIMER, [avtale('10', { fravaer: [fravaer(null, '0')] })])])
    expect(statusFor(svar.sum)).toBe('UNDER_NA')
    expect(avvikerNa(svar.sum)).toBe(true)
  })

  it('has nothing to compare with without a rate', () => {
    expect(statusFor(paa([hjem(TI_TIMER, [avtale('10')])], []).sum)).toBe('INGEN_SATS')
  })

  it('is not known for a type whose hours are not fordelt', () => {
    const svar = paa([hjem([avd('LANGTID', 30), avd('KORTTID', 2)], [avtale('10')])])
    expect(svar.typer.map(statusFor)).toEqual(['UKJENT', 'UKJENT'])
    expect(statusFor(svar.sum)).toBe('UNDER')
  })
})

describe('what a sum can hide', () => {
  it('is a sykehjem under norm behind another’s surplus', () => {
    const svar = paa([
      hjem(TI_TIMER, [avtale('20')], { navn: 'Rik' }),
      hjem(TI_TIMER, [avtale('7')], { navn: 'Fattig' }),
    ])
    expect(skjulerGap(svar)).toBe(true)
    expect(underNorm(svar).map(s => s.navn)).toEqual(['Fattig'])
  })

  it('is part of the gap, where a surplus elsewhere makes the sum look smaller', () => {
    const to = (a: string, b: string) => paa([hjem(TI_TIMER, [avtale(a)]), hjem(TI_TIMER, [avtale(b)])])
    expect(nettogap(to('11', '7'))?.toString()).toBe('2')
    expect(nettogap(to('20', '7'))).toBeNull()
    expect(nettogap(to('9', '7'))).toBeNull()
  })

  it('is nothing where everybody has what the norm says, or all lack', () => {
    expect(skjulerGap(paa([hjem(TI_TIMER, [avtale('10')])]))).toBe(false)
    expect(skjulerGap(paa([hjem(TI_TIMER, [avtale('9')])]))).toBe(false)
  })

  it('is an avdeling under norm behind another’s surplus in the same home', () => {
    const fordeling = { LANGTID: '13', KORTTID: '2' }
    const svar = paa([hjem([avd('LANGTID', 30), avd('KORTTID', 2)], [avtale('15', { fordeling })])])
    expect(gapInneISykehjem(svar.sum)?.toString()).toBe('1')
  })

  it('is not told of where nobody knows the hours of the avdelinger', () => {
    expect(gapInneISykehjem(paa([hjem(TI_TIMER, [avtale('5')])]).sum)).toBeNull()
  })
})
