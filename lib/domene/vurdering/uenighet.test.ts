import { describe, expect, it } from 'vitest'
import { svarene } from './test-vurdering'
import { FORSVARLIG } from './typer'
import { finnUenigheter } from './uenighet'

describe('judgement beside number', () => {
  it.each([
    // underNorm, JA, DELVIS, NEI
    [true, ['FORSVARLIG_UNDER_NORM', null, null]],
    [false, [null, 'IKKE_FORSVARLIG_MED_NORM', 'IKKE_FORSVARLIG_MED_NORM']],
    [null, [null, null, null]],
  ])('under norm %s: disagrees as the table says', (underNorm, ventet) => {
    const funnet = FORSVARLIG.map(f => {
      const svar = svarene({ 'B.forsvarlig@h1': f })
      return finnUenigheter(svar, [{ id: 'h1', underNorm }])[0]?.slag ?? null
    })
    expect(funnet).toEqual(ventet)
  })

  it('has nothing to say where nobody has judged, and names the home where somebody has', () => {
    const hjem = ['h1', 'h2', 'h3'].map(id => ({ id, underNorm: true }))
    const svar = svarene({ 'B.forsvarlig@h2': 'JA', 'B.forsvarlig@h3': '' })
    expect(finnUenigheter(svar, hjem)).toEqual([{ sykehjemId: 'h2', slag: 'FORSVARLIG_UNDER_NORM' }])
  })
})
