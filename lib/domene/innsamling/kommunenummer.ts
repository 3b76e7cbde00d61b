/** Is this the form of a kommunenummer? What comes from a browser is one by its type only. */
export const erKommunenummer = (verdi: unknown): verdi is string =>
  typeof verdi === 'string' && /^\d{4}$/.test(verdi)
