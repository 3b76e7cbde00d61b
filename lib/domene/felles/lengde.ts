import { z } from 'zod'

type Lang = { length: number }
type Melding = string | { error: string }

/*
 * How long a text or a list may be. Not zod's own min and max: they look at the length before the type is known to be right,
 * and throw on {"length":{"valueOf":0,"toString":0}}, which anybody can send. A refinement waits for the type.
 */

/** At most so many characters or elements. */
export const hoyst = (maks: number, melding?: Melding) =>
  z.refine<Lang>(verdi => verdi.length <= maks, melding)

/** At least so many. */
export const minst = (min: number, melding?: Melding) => z.refine<Lang>(verdi => verdi.length >= min, melding)
