import { describe, expect, it } from 'vitest'
import type { Bruker, Tilgang } from '../tilgang'
import { innenforRettene, invitasjonUtloper, kravTil, stedFor } from './invitasjon'

const bruker = (...tilganger: Tilgang[]): Bruker => ({ id: '1', navn: '', epost: '', sprak: null, tilganger })
const ADMIN = bruker({ rolle: 'KOMMUNEADMIN', kommunenummer: '3416' })
const SYSTEM = bruker({ rolle: 'SYSTEMADMIN' })
const LEGE = { rolle: 'KOMMUNEOVERLEGE', statsforvalterId: null } as const
const iEidskog = bruker({ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' })
const toSteder = bruker(...iEidskog.tilganger, { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' })

describe('what a link gives', () => {
  const invitasjon = { kommunenummer: '3416', roller: [LEGE] }
  const passordlenke = { kommunenummer: '3416', roller: [] }
  it('stands only while its maker may give it', () => {
    expect(innenforRettene(invitasjon, ADMIN, null)).toBe(true)
    expect(innenforRettene(invitasjon, SYSTEM, null)).toBe(true)
    expect(innenforRettene(invitasjon, iEidskog, null)).toBe(false)
    expect(innenforRettene({ ...invitasjon, kommunenummer: '3417' }, ADMIN, null)).toBe(false)
    expect(innenforRettene({ kommunenummer: null, roller: [] }, ADMIN, iEidskog)).toBe(false)
  })
  it('opens no role that its maker does not administer', () => {
    expect(innenforRettene(passordlenke, ADMIN, iEidskog)).toBe(true)
    expect(innenforRettene(passordlenke, ADMIN, toSteder)).toBe(false)
    expect(innenforRettene(passordlenke, ADMIN, null)).toBe(false)
    expect(innenforRettene(passordlenke, SYSTEM, toSteder)).toBe(true)
  })
  it('holds where it says', () => {
    expect(stedFor('3416', LEGE)).toEqual({ type: 'KOMMUNE', kommunenummer: '3416' })
    expect(stedFor(null, { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' })).toEqual({
      type: 'EMBETE',
      statsforvalterId: 'SF02',
    })
    expect(stedFor(null, LEGE)).toBeNull()
  })
})

describe('what must be shown to accept', () => {
  const iBruk = { id: 'u', aktiv: true, roller: 1 }
  const fjernet = { id: 'u', aktiv: false, roller: 0 }
  const invitasjon = { roller: [LEGE] }
  it.each([
    ['a new user', invitasjon, null, null, 'NYTT_PASSORD'],
    ['a user everybody has removed', invitasjon, fjernet, null, 'NYTT_PASSORD'],
    ['one out of use with a role left', invitasjon, { ...fjernet, roller: 1 }, null, null],
    ['a user in use', invitasjon, iBruk, null, 'PASSORD'],
    ['a user in use, when another is signed in', invitasjon, iBruk, 'annen', 'PASSORD'],
    ['a user in use who is signed in', invitasjon, iBruk, 'u', 'INNLOGGET'],
    ['one who forgot the password', { roller: [] }, iBruk, null, 'NYTT_PASSORD'],
    ['one who forgot and was removed since', { roller: [] }, fjernet, null, null],
  ])('%s', (_, lenke, mottaker, innlogget, krav) => {
    expect(kravTil(lenke, mottaker, innlogget)).toBe(krav)
  })
  it('lasts seven days', () => {
    expect(invitasjonUtloper(new Date('2026-11-22T12:00:00Z'))).toEqual(new Date('2026-11-29T12:00:00Z'))
  })
})
