import { describe, expect, it } from 'vitest'
import type { Bruker, Tilgang } from '../tilgang'
import { administratorVed, avgrensTil, bareVed, lesSted, rollerVed, stednokkel } from './sted'

const bruker = (...tilganger: Tilgang[]): Bruker => ({ id: '1', navn: '', epost: '', sprak: null, tilganger })
const EIDSKOG = { type: 'KOMMUNE', kommunenummer: '3416' } as const
const GRUE = { type: 'KOMMUNE', kommunenummer: '3417' } as const
const INNLANDET = { type: 'EMBETE', statsforvalterId: 'SF02' } as const
const ADMIN = { rolle: 'KOMMUNEADMIN', kommunenummer: '3416' } as const

describe('a place', () => {
  it.each(['3416', 'SF02', 'landet', 'systemet'])('is read back from its address: %s', nokkel => {
    const sted = lesSted(nokkel)
    expect(sted && stednokkel(sted)).toBe(nokkel)
  })
  it.each(['', '341', '34161', 'sf02', 'SF2', 'Landet', "3416' OR 1=1"])('is not %j', nokkel => {
    expect(lesSted(nokkel)).toBeNull()
  })
  it('has its own roles', () => {
    expect(rollerVed(EIDSKOG)).toContain('KOMMUNEADMIN')
    expect(rollerVed(EIDSKOG)).not.toContain('SYSTEMADMIN')
    expect(rollerVed(INNLANDET)).toEqual(['STATSFORVALTER'])
  })
})

describe('who administers users', () => {
  it('KOMMUNEADMIN: those of the own kommune and nobody else', () => {
    expect(administratorVed(bruker(ADMIN), EIDSKOG)).toBe('KOMMUNEADMIN')
    for (const sted of [GRUE, INNLANDET, { type: 'LANDET' }, { type: 'SYSTEMET' }] as const)
      expect(administratorVed(bruker(ADMIN), sted)).toBeNull()
  })
  it('SYSTEMADMIN: everywhere', () => {
    for (const sted of [EIDSKOG, INNLANDET, { type: 'LANDET' }, { type: 'SYSTEMET' }] as const)
      expect(administratorVed(bruker({ rolle: 'SYSTEMADMIN' }), sted)).toBe('SYSTEMADMIN')
  })
  it('no other role', () => {
    const andre = bruker(
      { rolle: 'KOMMUNELEDELSE', kommunenummer: '3416' },
      { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' },
      { rolle: 'DIREKTORAT' },
    )
    expect(administratorVed(andre, EIDSKOG)).toBeNull()
    expect(administratorVed(andre, INNLANDET)).toBeNull()
  })
})

describe('bareVed', () => {
  it('knows whether a user has roles elsewhere', () => {
    const lege = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
    expect(bareVed(bruker(ADMIN, lege), EIDSKOG)).toBe(true)
    for (const annen of [
      { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' },
      { rolle: 'SYSTEMADMIN' },
      { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' },
    ] as const)
      expect(bareVed(bruker(ADMIN, annen), EIDSKOG)).toBe(false)
    expect(bareVed(bruker({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' }), INNLANDET)).toBe(true)
    const heltTilbake = { ...bruker(lege), holdtTilbake: [{ rolle: 'SYSTEMADMIN' }] as const }
    expect(bareVed(heltTilbake, EIDSKOG)).toBe(false) // the role is there, whether or not it gives anything now
  })
})

describe('avgrensTil', () => {
  const alle: Tilgang[] = [
    ADMIN,
    { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' },
    { rolle: 'SYKEHJEMSLEDER', kommunenummer: '3417', sykehjemIder: ['x'] },
    { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' },
    { rolle: 'STATSFORVALTER', statsforvalterId: 'SF03' },
    { rolle: 'DIREKTORAT' },
    { rolle: 'SYSTEMADMIN' },
  ]
  it.each([
    ['3416', [0, 1]],
    ['3417', [2]],
    ['SF02', [3]],
    ['3401', []],
    ['SF01', []],
    ['landet', []],
    ['systemet', []],
    ['', []],
  ])('leaves the roles at %j and no other in force', (nokkel, igjen) => {
    expect(avgrensTil(bruker(...alle), nokkel)).toMatchObject({
      id: '1',
      avgrensetTil: nokkel,
      tilganger: igjen.map(i => alle[i]),
    })
  })
})
