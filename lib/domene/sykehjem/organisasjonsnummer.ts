const VEKTER = [3, 2, 7, 6, 5, 4, 3, 2]

export type Organisasjonsnummerfeil = 'siffer' | 'kontroll'

/** Only the digits of «923 609 016»: how people write it does not matter. */
export const ryddOrganisasjonsnummer = (tekst: string): string => tekst.replace(/[\s.]/g, '')

/**
 * What is wrong with an organisasjonsnummer, or null. Nine digits, the last a control digit by modulus 11
 * (Enhetsregisteret).
 */
export function feilIOrganisasjonsnummer(nummer: string): Organisasjonsnummerfeil | null {
  if (!/^\d{9}$/.test(nummer)) return 'siffer'
  const sum = VEKTER.reduce((s, vekt, i) => s + vekt * Number(nummer[i]), 0)
  const kontroll = (11 - (sum % 11)) % 11
  return kontroll === Number(nummer[8]) ? null : 'kontroll'
}
