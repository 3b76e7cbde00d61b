import { describe, expect, it } from 'vitest'
import { epostfelt, epostnokkel } from './epost'

describe('an e-mail address', () => {
  it('is compared without regard to case, space around it or how a letter is composed', () => {
    expect(epostnokkel('  Ola.Å@Kommune.NO ')).toBe(epostnokkel('ola.A\u030a@kommune.no'))
  })
  it('is kept as its key', () => {
    expect(epostfelt().parse(' Kari@Eidskog.kommune.no ')).toBe('kari@eidskog.kommune.no')
    expect(epostfelt().parse("o'hara+test@post.example")).toBe("o'hara+test@post.example")
  })
  it.each(['', '  '])('must be filled in: %j', tekst => {
    expect(epostfelt().safeParse(tekst).error?.issues[0]?.message).toBe('feil.felt.mangler')
  })
  it.each([
    'kari',
    'kari@',
    '@x.no',
    'kari@eidskog',
    'a b@x.no',
    'a@b@x.no',
    '<a@x.no>',
    `${'a'.repeat(250)}@x.no`,
  ])('says what was found when it is not one: %s', tekst => {
    expect(epostfelt().safeParse(tekst).error?.issues[0]?.message).toContain('konto.feil.epost {"funnet":')
  })
})
