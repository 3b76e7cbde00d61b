import type { Resultat } from '@/lib/domene/resultat'

/** Sends the form's field `fil`; a fault of the file comes back on it. */
export type Opplasting = (skjema: FormData) => Promise<Resultat<{ id: string }>>
