import type Fraction from 'fraction.js'
import { avrundTilTekst } from '@/lib/domene/felles/avrunding'
import { brok } from '@/lib/domene/felles/brok'
import { visTimer } from '@/lib/tall'

/**
 * A number of hours over 0 as shown: «22,00», and «under 0,01» as `lite` where rounding would say 0,00, so that a
 * gap never reads as none.
 */
export const gaptekst = (timer: Fraction, lite: string): string =>
  timer.n > 0n && avrundTilTekst(timer, 2) === '0.00' ? lite : visTimer(timer)

/** «=» where the shown number is the exact one, «≈» where it is rounded. */
export const likhet = (tall: Fraction, desimaler = 2): '=' | '≈' =>
  brok(avrundTilTekst(tall, desimaler)).equals(tall) ? '=' : '≈'
