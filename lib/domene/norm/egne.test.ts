import { describe, expect, it } from 'vitest'
import { avd, hjem, kommune } from '../beregning/test-situasjon'
import { avdelingerForEgneSatser, typerIKommunen } from './egne'

const IDAG = '2026-11-22'
const situasjon = kommune([
  hjem([
    avd('LANGTID', 10, { navn: 'Åpen' }),
    avd('DEMENS', 10, { navn: 'Siste dag', nedlagt: IDAG }),
    avd('LANGTID', 10, { navn: 'Stengt', nedlagt: '2026-11-21' }),
    avd('KORTTID', 10, { navn: 'Åpner', apnet: '2027-01-01' }),
  ]),
  hjem([avd('LANGTID', 5, { navn: 'I nedlagt hjem' })], [], { navn: 'Nedlagt', nedlagt: '2025-12-31' }),
])
const valg = (...med: string[]) =>
  avdelingerForEgneSatser(
    situasjon,
    med.map(avdelingId => ({ avdelingId })),
    IDAG,
  ).map(a => `${a.sykehjem}: ${a.navn}`)

describe('what can have a rate of its own', () => {
  it('is every avdeling that is not closed, also one that opens later', () => {
    expect(valg()).toEqual(['Solbakken: Åpen', 'Solbakken: Siste dag', 'Solbakken: Åpner'])
  })

  it('is a closed one too, where the draft has a rate for it', () => {
    expect(valg('Stengt', 'I nedlagt hjem')).toEqual([
      'Solbakken: Åpen',
      'Solbakken: Siste dag',
      'Solbakken: Stengt',
      'Solbakken: Åpner',
      'Nedlagt: I nedlagt hjem',
    ])
  })

  it('has the type it is registered with', () => {
    expect(typerIKommunen(situasjon)).toMatchObject({ 'Siste dag': 'DEMENS', 'I nedlagt hjem': 'LANGTID' })
  })
})
