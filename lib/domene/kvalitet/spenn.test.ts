import { expect, test } from 'vitest'
import { brok } from '../felles/brok'
import { finnAvvik } from './avvik'
import { vistSpenn } from './spenn'

const vist = (felt: Parameters<typeof vistSpenn>[0], lav: string, hoy: string) => {
  const spenn = vistSpenn(felt, { lav: brok(lav), hoy: brok(hoy) })
  return [spenn.lav, spenn.hoy].map(t => t.toString())
}

test.each([
  ['timerPerBeboer', '-0.16', '1.3', ['0', '1.3']],
  ['timerPerBeboer', '0.14', '0.79', ['0.14', '0.79']],
  ['dekning', '-12.5', '140', ['0', '140']],
  ['ENDRING', '-25.8', '26.3', ['-25.8', '26.3']],
  ['ENDRING', '-140', '140', ['-100', '140']],
] as const)('%s from %s to %s is shown as a figure can be', (felt, lav, hoy, ventet) => {
  expect(vist(felt, lav, hoy)).toEqual(ventet)
})

test('the rule keeps its own range', () => {
  const tall = ['0.10', '0.20', '0.50', '0.80', '1.00'].map((t, nokkel) => ({ nokkel, verdi: brok(t) }))
  const vurdering = finnAvvik(tall)
  if (vurdering.tilstand !== 'VURDERT') throw new Error(vurdering.tilstand)
  expect(vurdering.lav.lt(0)).toBe(true)
  expect(vistSpenn('timerPerBeboer', vurdering).lav.toString()).toBe('0')
})
