import { type Dato, plussAar } from './dato'

/** Before this nothing is registered (gjelder_fra, fra, gyldig_fra): dates from the 1800s are faults of typing. */
export const TIDLIGSTE_DATO: Dato = '1990-01-01'

/** Before this no sykehjem or avdeling opened. */
export const TIDLIGSTE_APNET: Dato = '1850-01-01'

/** The last date a row may hold from: five years ahead. */
export const senesteDato = (idag: Dato): Dato => plussAar(idag, 5)
