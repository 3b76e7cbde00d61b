import type { Dato } from '../domene/felles/dato'

type Desimaltall = { toString(): string }

/** A date column as åååå-mm-dd. */
export function tilDato(d: Date): Dato
export function tilDato(d: Date | null): Dato | null
export function tilDato(d: Date | null): Dato | null {
  return d && d.toISOString().slice(0, 10)
}

/** åååå-mm-dd as the value of a date column. */
export function fraDato(d: Dato): Date
export function fraDato(d: Dato | null): Date | null
export function fraDato(d: Dato | null): Date | null {
  return d === null ? null : new Date(`${d}T00:00:00Z`)
}

/** A decimal column as text with a point. */
export function tilDesimal(d: Desimaltall): string
export function tilDesimal(d: Desimaltall | null): string | null
export function tilDesimal(d: Desimaltall | null): string | null {
  return d === null ? null : d.toString()
}
