import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erOmstendelig, lesFelt, lesFelter, sporring } from './adresse'

const STANDARD = { plasser: '', sats: '1', per: '3', arsverk: '37,5' }
const tilSok = (tekst: string) => Object.fromEntries(new URLSearchParams(tekst))

describe('the state in an address', () => {
  it('says what differs and nothing else, with a comma one can read', () => {
    expect(sporring({ plasser: ' 24 ', sats: '1', per: '2', arsverk: '35,5' }, STANDARD)).toBe(
      'plasser=24&per=2&arsverk=35,5',
    )
    expect(sporring(STANDARD, STANDARD)).toBe('')
  })

  it('tells an emptied field from one that stands of itself', () => {
    expect(sporring({ ...STANDARD, sats: '' }, STANDARD)).toBe('sats=')
    expect(lesFelter({ sats: '' }, STANDARD)).toEqual({ ...STANDARD, sats: '' })
  })

  it('reads the first of two, cuts what no field holds, and knows no field it was not given', () => {
    expect(lesFelt({ plasser: ['24', '25'] }, 'plasser')).toBe('24')
    expect(lesFelt({ plasser: '9'.repeat(999) }, 'plasser')).toHaveLength(60)
    expect(lesFelt({}, 'toString')).toBeUndefined()
    expect(lesFelter({ ukjent: '1' }, STANDARD)).toEqual(STANDARD)
  })

  it('knows when it says more than it has to', () => {
    expect(erOmstendelig({ plasser: '24' }, STANDARD)).toBe(false)
    expect(erOmstendelig({ plasser: '24', sats: '1' }, STANDARD)).toBe(true)
    expect(erOmstendelig({ ukjent: '1' }, STANDARD)).toBe(true)
  })

  it('comes back as it was, whatever is typed', () => {
    const felt = fc.string({ maxLength: 12, unit: 'grapheme-ascii' }).map(s => s.trim())
    fc.assert(
      fc.property(fc.record({ plasser: felt, sats: felt, per: felt, arsverk: felt }), skrevet => {
        const sok = tilSok(sporring(skrevet, STANDARD))
        expect(lesFelter(sok, STANDARD)).toEqual(skrevet)
        expect(erOmstendelig(sok, STANDARD)).toBe(false)
      }),
    )
  })
})
