import { describe, expect, it } from 'vitest'
import { hashPassord, sjekkPassord, vanligPassordfeil } from './passord'

const BRUKER = { navn: 'Kari Eidskogsjen', epost: 'kari.e@eidskog.example' }
const feil = (passord: string) => vanligPassordfeil('passord', passord, BRUKER)?.kode

describe('a stored password', () => {
  it('is an argon2id hash that knows the password again, however its letters are composed', async () => {
    const hash = await hashPassord('Blåbærtur i fjellet')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await sjekkPassord(hash, 'Bla\u030abærtur i fjellet')).toBe(true)
    expect(await sjekkPassord(hash, 'blåbærtur i fjellet')).toBe(false)
  })
  it('that does not exist is never right', async () => {
    expect(await sjekkPassord(null, 'finnes ikke')).toBe(false)
  })
})

describe('the commonest passwords', () => {
  it.each(['password1234', '123456789012', 'qwertyuiop12', 'aaaaaaaaaaaa', 'abcdefghijkl', '1q2w3e4r5t6y'])(
    'are refused: %s',
    passord => expect(feil(passord)).toBe('konto.feil.passord.vanlig'),
  )
  it.each([
    'passordpassord',
    'Passord123456',
    'Velkommen2026!',
    'sommersommer',
    'hemmelig1234',
    'sykehjem1234',
  ])('are refused in Norwegian too: %s', passord => expect(feil(passord)).toBe('konto.feil.passord.vanlig'))
  it('are refused when made of what everybody knows of the user', () => {
    expect(feil('eidskogsjen12')).toBe('konto.feil.passord.vanlig')
  })
  it.each(['fire ord om noe annet', 'Et-nytt-passord-2', 'Kx8!vq2Lz0pW'])('are not these: %s', passord =>
    expect(feil(passord)).toBeUndefined(),
  )
})
