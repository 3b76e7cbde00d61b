/** A calendar date as åååå-mm-dd. Compares as text. No time of day, no zone. */
export type Dato = string

const DOGN = 86_400_000

/** True for åååå-mm-dd that exists in the calendar (years 0001–9999). */
export function erDato(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst) || tekst.startsWith('0000')) return false
  const tid = Date.parse(`${tekst}T00:00:00Z`)
  return !Number.isNaN(tid) && new Date(tid).getUTCDate() === Number(tekst.slice(8)) // 30 February is 2 March
}

/** Days since 1970-01-01. Throws on what is not a date. */
export function dognnummer(dato: Dato): number {
  if (!erDato(dato)) throw new RangeError(`Not a date: ${dato}`)
  return Date.parse(`${dato}T00:00:00Z`) / DOGN
}

/** The date of a day number (see dognnummer). */
export const fraDognnummer = (dogn: number): Dato => new Date(dogn * DOGN).toISOString().slice(0, 10)

export const plussDager = (dato: Dato, dager: number): Dato => fraDognnummer(dognnummer(dato) + dager)

/** The same day and month in another year; 29 February becomes 28 where the year has none. */
export function plussAar(dato: Dato, aar: number): Dato {
  const mal = `${String(Number(dato.slice(0, 4)) + aar).padStart(4, '0')}${dato.slice(4)}`
  return erDato(mal) ? mal : `${mal.slice(0, 8)}28`
}

/** Negative when a is before b, 0 when equal: for sort(). */
export const sammenlignDato = (a: Dato, b: Dato): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whole days from a to b: 0 when equal, negative when b is before a. */
export const dagerMellom = (a: Dato, b: Dato): number => dognnummer(b) - dognnummer(a)

/** Is d inside [fra, til], both inclusive? null = open at that end. */
export const innenfor = (d: Dato, fra: Dato | null, til: Dato | null): boolean =>
  (fra === null || fra <= d) && (til === null || d <= til)

/** The last day of the date's month. */
export function sisteIManeden(dato: Dato): Dato {
  const [aar, maned] = [Number(dato.slice(0, 4)), Number(dato.slice(5, 7))]
  return plussDager(maned === 12 ? forsteIAaret(aar + 1) : `${dato.slice(0, 5)}${toSiffer(maned + 1)}-01`, -1)
}

/** Every month-end in [fra, til], both inclusive, in order. */
export function manedsslutter(fra: Dato, til: Dato): Dato[] {
  const slutter: Dato[] = []
  for (let d = sisteIManeden(fra); d <= til; d = sisteIManeden(plussDager(d, 1))) slutter.push(d)
  return slutter
}

export const aarAv = (dato: Dato): number => Number(dato.slice(0, 4))
export const forsteIAaret = (aar: number): Dato => `${String(aar).padStart(4, '0')}-01-01`
export const sisteIAaret = (aar: number): Dato => `${String(aar).padStart(4, '0')}-12-31`

/** 1 = Monday … 7 = Sunday. */
export const ukedag = (dato: Dato): number => ((((dognnummer(dato) + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week: it lies in the year of its Thursday. */
export function isoUke(dato: Dato): { aar: number; uke: number } {
  const torsdag = plussDager(dato, 4 - ukedag(dato))
  const aar = aarAv(torsdag)
  return { aar, uke: Math.floor(dagerMellom(forsteIAaret(aar), torsdag) / 7) + 1 }
}

const toSiffer = (n: number) => String(n).padStart(2, '0')
