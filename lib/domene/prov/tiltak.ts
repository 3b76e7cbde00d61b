import type Fraction from 'fraction.js'
import type { DekningSykehjem } from '../beregning/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'
import { lesTall } from '../felles/tall'
import { iFelt } from './felter'

/** Agreed hours a sykehjem got more of, as tried; null where it got none, or is not open. */
export function tillegg(na: DekningSykehjem | undefined, prov: DekningSykehjem): Fraction | null {
  if (!na?.avtalteTimer || !prov.avtalteTimer) return null
  const mer = prov.avtalteTimer.sub(na.avtalteTimer)
  return mer.s > 0n && mer.n > 0n ? mer : null
}

/** Added hours as an address carries them to a new tiltak: «5.5». */
export const tilleggIAdresse = (timer: Fraction): string => avrundTilTekst(timer, 2)

/** What an address says of added hours, as the field of a tiltak holds it: «5,5». '' where it says none. */
export function tilleggIFelt(tekst: string | undefined): string {
  const lest = lesTall(tekst ?? '', { desimaler: 2 })
  return lest.ok && !lest.verdi.startsWith('-') && lest.verdi !== '0' ? iFelt(lest.verdi) : ''
}

/** New hours as their field must hold them to leave the sykehjem without a gap: rounded up, so that nothing is left. */
export function tettGapet(nye: string, udekket: Fraction): string {
  const lest = lesTall(nye, { desimaler: 2 })
  const opp = udekket.mul(100).ceil().div(100)
  return iFelt(avrundTilTekst(lest.ok ? opp.add(brok(lest.verdi)) : opp, 2))
}
