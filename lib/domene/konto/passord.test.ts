import { describe, expect, it } from 'vitest'
import { passordbytteSchema, passordform, passordmangel } from './passord'

const mangel = (passord: string, epost = 'kari.nordmann@eidskog.example') =>
  passordmangel(passord, epost)?.kode

describe('a new password', () => {
  it('has at least twelve characters, counted as people count them', () => {
    expect(passordmangel('elleve tegn', 'k@x.no')).toEqual({
      kode: 'konto.feil.passord.forKort',
      verdier: { funnet: 11, min: 12 },
    })
    expect(mangel('tolv tegn ja')).toBeUndefined()
    expect(mangel('🐎'.repeat(11))).toBe('konto.feil.passord.forKort')
    expect(mangel('🐎'.repeat(12))).toBeUndefined()
    expect(mangel('A\u030a'.repeat(11))).toBe('konto.feil.passord.forKort')
  })
  it('has at most 256 characters', () => {
    expect(mangel('å1'.repeat(128))).toBeUndefined()
    expect(mangel(`${'å1'.repeat(128)}x`)).toBe('konto.feil.passord.forLangt')
  })
  it('needs no capitals, digits or signs, and keeps its spaces', () => {
    expect(mangel('fire ord om noe helt annet')).toBeUndefined()
    expect(passordform('  mellomrom teller  ')).toBe('  mellomrom teller  ')
  })
  it('does not hold the name before the @, or the name of the product', () => {
    expect(mangel('xx-Kari.Nordmann-99')).toBe('konto.feil.passord.epost')
    expect(mangel('min-LOKALNORM-konto')).toBe('konto.feil.passord.produkt')
    expect(mangel('ola er ikke med her', 'ola@x.no')).toBeUndefined()
  })
  it('is the same however its letters are composed', () => {
    const svar = passordbytteSchema('k@x.no').parse({
      gjeldende: 'x',
      nytt: 'Bla\u030aba\u030artur i fjellet',
    })
    expect(svar.nytt).toBe('Blåbårtur i fjellet')
  })
})
