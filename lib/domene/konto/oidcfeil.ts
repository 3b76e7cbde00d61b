/** Why one came back from the provider and was not let in, by the code in the address. null: not about that. */
export type Oidcfeil = 'KONTAKT' | 'UGYLDIG' | 'AVBRUTT' | 'VIRKSOMHET' | 'NIVA' | 'PERSON'

const FEIL: Record<string, Oidcfeil> = {
  OAuthSignin: 'KONTAKT',
  OAuthCallback: 'UGYLDIG', // forged or old state, nonce or token: the person can only begin again
  OAuthAccountNotLinked: 'UGYLDIG',
  Callback: 'AVBRUTT',
  AccessDenied: 'AVBRUTT',
  VIRKSOMHET: 'VIRKSOMHET',
  NIVA: 'NIVA',
  PERSON: 'PERSON',
}

export const oidcfeil = (kode: unknown): Oidcfeil | null =>
  typeof kode === 'string' && Object.hasOwn(FEIL, kode) ? (FEIL[kode] ?? null) : null
