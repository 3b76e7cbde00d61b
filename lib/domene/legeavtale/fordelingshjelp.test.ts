import { describe, expect, it } from 'vitest'
import { avd, hjem, kommune, norm } from '../beregning/test-situasjon'
import {
  apneAvdelinger,
  fordelEtterNorm,
  fordelingsgrunnlag,
  fordelingsstatus,
  normtimerPa,
} from './fordelingshjelp'

const DATO = '2026-11-22'
const solbakken = hjem([
  avd('LANGTID', 10, { navn: 'Bjørk' }),
  avd('LANGTID', 20, { navn: 'Gran' }),
  avd('ANNEN', 4, { navn: 'Eik' }),
  avd('LANGTID', 20, { navn: 'Stengt', nedlagt: '2026-11-21' }),
])
const grunnlag = fordelingsgrunnlag(
  kommune([solbakken, hjem([avd('LANGTID', 90)], [], { navn: 'Annet' })]),
  'Solbakken',
)

describe('spreading by normtimer', () => {
  it('uses thirds exactly, and gives nothing to an avdeling without a rate', () => {
    const ider = apneAvdelinger(grunnlag, DATO).map(a => a.id)
    expect(ider).toEqual(['Bjørk', 'Gran', 'Eik'])
    expect(fordelEtterNorm('10', ider, normtimerPa(grunnlag, DATO))).toEqual(['3.33', '6.67', '0.00'])
  })

  it('has no key to spread by before there is a norm', () => {
    const uten = { ...grunnlag, normer: [norm('2027-01-01', 'LANGTID 1/3')] }
    expect(fordelEtterNorm('10', ['Bjørk', 'Gran'], normtimerPa(uten, DATO))).toBeNull()
  })

  it('leaves out the other sykehjem', () => {
    expect([...normtimerPa(grunnlag, DATO).keys()]).not.toContain('LANGTID')
  })
})

describe('how far the spreading has come', () => {
  it('adds what is typed exactly, blanks as nothing', () => {
    expect(fordelingsstatus('15', ['10,10', '', '2,40'])).toEqual({
      fordelt: '12.50',
      uketimer: '15',
      rest: '2.50',
      uleselige: 0,
    })
    expect(fordelingsstatus('0,30', ['0,1', '0,2']).rest).toBe('0.00')
    expect(fordelingsstatus('1', ['1,5']).rest).toBe('-0.50')
  })

  it('says when something cannot be read', () => {
    expect(fordelingsstatus('', ['fem', '5'])).toEqual({
      fordelt: '5.00',
      uketimer: null,
      rest: null,
      uleselige: 1,
    })
  })
})
