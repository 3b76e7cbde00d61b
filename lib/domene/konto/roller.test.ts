import { describe, expect, it } from 'vitest'
import { invitasjonSchema, mistetAdministrator, rollenokkel, tilRollevalg } from './roller'

const EIDSKOG = { type: 'KOMMUNE', kommunenummer: '3416' } as const
const A = '01890000-0000-7000-8000-000000000001'
const B = '01890000-0000-7000-8000-000000000002'

const skjema = (roller: string[], sykehjem: string[] = []) =>
  invitasjonSchema(EIDSKOG).safeParse({ navn: 'Kari', epost: 'k@x.no', roller, sykehjem })
const feil = (roller: string[], sykehjem: string[] = []) =>
  skjema(roller, sykehjem).error?.issues.map(i => `${i.path.join('.')}: ${i.message}`)

describe('the roles of an invitation', () => {
  it('are at least one, and roles of the place', () => {
    expect(feil([])).toEqual(['roller: konto.feil.ingenRolle'])
    expect(feil(['SYSTEMADMIN'])).toEqual(['roller: konto.feil.rolleUtenfor'])
    expect(feil(['KOMMUNEOVERLEGE', 'KOMMUNEADMIN'])).toBeUndefined()
  })
  it('need a sykehjem for a leder', () => {
    expect(feil(['SYKEHJEMSLEDER'])).toEqual(['sykehjem: konto.feil.ingenSykehjem'])
    expect(feil(['SYKEHJEMSLEDER'], ['x'])).toEqual(['sykehjem: konto.feil.ukjentSykehjem'])
    expect(feil(['SYKEHJEMSLEDER'], [A])).toBeUndefined()
  })
  it('stand once each, and sykehjem only with the role that has them', () => {
    expect(tilRollevalg({ roller: ['KOMMUNELEDELSE', 'KOMMUNELEDELSE'], sykehjem: [A] })).toEqual([
      { rolle: 'KOMMUNELEDELSE', sykehjemIder: [] },
    ])
    expect(tilRollevalg({ roller: ['SYKEHJEMSLEDER'], sykehjem: [B, A, A] })).toEqual([
      { rolle: 'SYKEHJEMSLEDER', sykehjemIder: [A, B] },
    ])
  })
})

describe('rollenokkel', () => {
  it('is the same for the same roles in another order, and another when a sykehjem differs', () => {
    const leder = (...sykehjemIder: string[]) => ({ rolle: 'SYKEHJEMSLEDER', sykehjemIder }) as const
    const admin = { rolle: 'KOMMUNEADMIN', sykehjemIder: [] } as const
    expect(rollenokkel([leder(A, B), { ...admin, sykehjemIder: [] }])).toBe(
      rollenokkel([{ ...admin, sykehjemIder: [] }, leder(B, A)]),
    )
    expect(rollenokkel([leder(A)])).not.toBe(rollenokkel([leder(A, B)]))
  })
})

describe('mistetAdministrator', () => {
  const admin = [{ rolle: 'KOMMUNEADMIN', sykehjemIder: [] }] as const
  const lege = [{ rolle: 'KOMMUNEOVERLEGE', sykehjemIder: [] }] as const
  it.each([
    [admin, lege, 0, true],
    [admin, [], 0, true],
    [admin, lege, 1, false],
    [admin, [...admin, ...lege], 0, false],
    [lege, [], 0, false],
  ])('%j → %j with %i others: %s', (fra, til, andre, svar) => {
    const kopi = (r: readonly { rolle: 'KOMMUNEADMIN' | 'KOMMUNEOVERLEGE' }[]) =>
      r.map(x => ({ ...x, sykehjemIder: [] }))
    expect(mistetAdministrator(EIDSKOG, kopi(fra), kopi(til), andre)).toBe(svar)
  })
})
