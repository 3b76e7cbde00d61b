/** One fault in what somebody typed: where (field path), and a text key with its values («found», «expected»). */
export type Feltfeil = { felt: string; kode: string; verdier?: Record<string, string | number> }

/**
 * The closed list of outcomes a user can meet. Everything else throws.
 * IKKE_FUNNET is also the answer for what lies outside the actor's scope: the two are never told apart.
 */
export type Feil =
  | { kode: 'UGYLDIG'; feil: Feltfeil[] }
  | { kode: 'IKKE_FUNNET' }
  | { kode: 'KONFLIKT'; gjeldende: unknown }
  | { kode: 'FEIL_TILSTAND'; arsak: string; verdier?: Record<string, string | number> }

export type Resultat<T> = { ok: true; verdi: T } | { ok: false; feil: Feil }

export const ok = <T>(verdi: T): Resultat<T> => ({ ok: true, verdi })
export const feil = (f: Feil): { ok: false; feil: Feil } => ({ ok: false, feil: f })
export const ugyldig = (...f: Feltfeil[]) => feil({ kode: 'UGYLDIG', feil: f })
export const ikkeFunnet = () => feil({ kode: 'IKKE_FUNNET' })
export const konflikt = (gjeldende: unknown) => feil({ kode: 'KONFLIKT', gjeldende })
export const feilTilstand = (arsak: string, verdier?: Record<string, string | number>) =>
  feil({ kode: 'FEIL_TILSTAND', arsak, verdier })
