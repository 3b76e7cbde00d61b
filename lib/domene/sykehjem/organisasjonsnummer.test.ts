import { describe, expect, it } from 'vitest'
import { feilIOrganisasjonsnummer, ryddOrganisasjonsnummer } from './organisasjonsnummer'

describe('organisasjonsnummer', () => {
  it('takes real numbers, however they are spaced', () => {
    for (const nummer of ['923 609 016', '974 760 673', '964 948 143', '889 640 782'])
      expect(feilIOrganisasjonsnummer(ryddOrganisasjonsnummer(nummer))).toBeNull()
  })

  it('takes a number whose control digit is 0', () => {
    expect(feilIOrganisasjonsnummer('100000180')).toBeNull()
  })

  it('refuses two digits that changed places', () => {
    expect(feilIOrganisasjonsnummer('932609016')).toBe('kontroll')
  })

  it('refuses a number that no control digit fits', () => {
    for (let siffer = 0; siffer <= 9; siffer++)
      expect(feilIOrganisasjonsnummer(`90000009${siffer}`)).toBe('kontroll')
  })

  it('refuses what does not have nine digits', () => {
    for (const tekst of ['', '12345678', '9236090161', '92360901X'])
      expect(feilIOrganisasjonsnummer(tekst)).toBe('siffer')
  })
})
