import type { Resultat } from '@/lib/domene/resultat'
import type { Feltverdi } from '@/lib/domene/vurdering/typer'
import type { Feltbilde, Samlet } from './bilde'

/** One save: versjon and fra are those of the answer it builds on. */
export type Lagring = { nokkel: string; verdi: string; versjon: number; fra: string }

/** Throws when there is no connection. */
export type Lagre = (lagring: Lagring) => Promise<Resultat<Feltverdi>>

export type Konfliktvalg = 'behold' | 'brukAndre' | 'slaSammen'

export type Lagreko = {
  abonner: (lytt: () => void) => () => void
  /** Takes up the work: brings back what an earlier visit did not get saved, and sends it. */
  start: () => void
  /** Nobody is here any more: what does not get through now stays in the browser. */
  stopp: () => void
  /** A field comes into sight, with the answer as the server shows it. */
  vis: (nokkel: string, fra: Feltverdi) => void
  /** straks: a choice is saved at once, text when the writing pauses. */
  skriv: (nokkel: string, verdi: string, straks?: boolean) => void
  /** The writer leaves the field: saved now. */
  forlat: (nokkel: string) => void
  /** The page is left or hidden: everything typed is sent now. */
  sendAlt: () => void
  /** The connection is back: no more waiting. */
  provNaa: () => void
  losKonflikt: (nokkel: string, slik: Konfliktvalg) => void
  /** Gives up a text that can no longer be saved. */
  forkast: (nokkel: string) => void
  /** undefined until the field has been shown. The same object until something about it changes. */
  felt: (nokkel: string) => Feltbilde | undefined
  samlet: () => Samlet
  /** Is there anything that only this browser has? */
  harUlagret: () => boolean
}
