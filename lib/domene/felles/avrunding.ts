import type Fraction from 'fraction.js'

/**
 * Rounds an exact number half away from zero and writes it with exactly n decimals, point and hyphen-minus
 * («-0.58»). Never −0. On integers, because floats get 24,6/40 wrong and the library rounds −0,575 the wrong way.
 */
export function avrundTilTekst(tall: Fraction, desimaler: number): string {
  const skala = 10n ** BigInt(desimaler)
  const enheter = (tall.n * skala * 2n + tall.d) / (tall.d * 2n)
  const sifre = enheter.toString().padStart(desimaler + 1, '0')
  const tekst = desimaler === 0 ? sifre : `${sifre.slice(0, -desimaler)}.${sifre.slice(-desimaler)}`
  return tall.s < 0n && enheter !== 0n ? `-${tekst}` : tekst
}

/** The same as a JSON number. */
export const avrund = (tall: Fraction, desimaler: number): number => Number(avrundTilTekst(tall, desimaler))
