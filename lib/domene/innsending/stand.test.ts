import { describe, expect, it } from 'vitest'
import type { Fase } from '../innsamling/fase'
import { gjeldendeFrist, gruppeFor, standFor, venterPaKommunen } from './stand'
import type { Innsendingsstatus } from './typer'

const rad = (
  fase: Fase,
  mer: { status?: Innsendingsstatus; fritatt?: boolean; harUtkast?: boolean; gjelder?: boolean } = {},
) => ({
  fase,
  kommune: { fritatt: mer.fritatt ?? false, egenFrist: null },
  innsending: mer.status ? { status: mer.status, returfrist: null } : null,
  harUtkast: mer.harUtkast ?? false,
  klar: mer.gjelder === undefined ? null : { gjelder: mer.gjelder },
})

describe('how far a kommune has come in a round', () => {
  it.each([
    [rad('KOMMENDE'), 'KOMMENDE', 'KOMMENDE', false],
    [rad('APEN'), 'IKKE_STARTET', 'AAPEN', true],
    [rad('APEN', { harUtkast: true }), 'UTKAST', 'AAPEN', true],
    [rad('APEN', { harUtkast: true, gjelder: true }), 'KLAR', 'AAPEN', true],
    [rad('APEN', { harUtkast: true, gjelder: false }), 'UTKAST', 'AAPEN', true],
    [rad('APEN', { status: 'TRUKKET', gjelder: true }), 'KLAR', 'AAPEN', true],
    [rad('ETTER_FRIST', { harUtkast: true, gjelder: true }), 'KLAR', 'AAPEN', true],
    [rad('STENGT', { status: 'RETURNERT', gjelder: true }), 'KLAR', 'AAPEN', true],
    [rad('APEN', { status: 'INNSENDT', gjelder: true }), 'INNSENDT', 'AAPEN', false],
    [rad('STENGT', { harUtkast: true, gjelder: true }), 'IKKE_LEVERT', 'FERDIG', false],
    [rad('APEN', { status: 'INNSENDT' }), 'INNSENDT', 'AAPEN', false],
    [rad('APEN', { status: 'TRUKKET' }), 'TRUKKET', 'AAPEN', true],
    [rad('APEN', { status: 'KONTROLLERT' }), 'KONTROLLERT', 'FERDIG', false],
    [rad('APEN', { fritatt: true }), 'FRITATT', 'FERDIG', false],
    [rad('ETTER_FRIST', { harUtkast: true }), 'OVER_FRIST', 'AAPEN', true],
    [rad('ETTER_FRIST', { status: 'TRUKKET' }), 'OVER_FRIST', 'AAPEN', true],
    [rad('STENGT'), 'IKKE_LEVERT', 'FERDIG', false],
    [rad('STENGT', { status: 'INNSENDT' }), 'INNSENDT', 'FERDIG', false],
    [rad('STENGT', { status: 'RETURNERT' }), 'RETURNERT', 'AAPEN', true],
  ] as const)('%o is %s, among the %s', (r, stand, gruppe, venter) => {
    expect([standFor(r), gruppeFor(r), venterPaKommunen(r)]).toEqual([stand, gruppe, venter])
  })

  it('goes by the frist of the correction, else the own, else that of the round', () => {
    const frist = { frist: '2027-02-15' }
    const kommune = { fritatt: false, egenFrist: '2027-03-01' }
    const returnert = { status: 'RETURNERT', returfrist: '2027-04-01' } as const
    expect(gjeldendeFrist(frist, { kommune, innsending: returnert })).toBe('2027-04-01')
    expect(gjeldendeFrist(frist, { kommune, innsending: null })).toBe('2027-03-01')
    expect(gjeldendeFrist(frist, rad('APEN'))).toBe('2027-02-15')
  })
})
