import type { Feltfeil, Resultat } from '@/lib/domene/resultat'
import type { Feltverdi } from '@/lib/domene/vurdering/typer'

/** What keeps one answer from being saved until its writer does something. */
export type Hinder =
  | { slag: 'KONFLIKT'; andre: Feltverdi }
  | { slag: 'UGYLDIG'; feil: Feltfeil }
  /** The vurdering is gone or no longer an UTKAST: the text is kept in the browser, and shown. */
  | { slag: 'AVVIST' }

/** One answer in this browser: what is typed, and what is known to be stored. */
export type Feltstand = {
  verdi: string
  /** What the next save builds on. */
  lagret: Feltverdi
  /** Sent without an answer: stored all the same, or not. */
  ubekreftet: readonly string[]
  hinder: Hinder | null
  /** When it was last saved from here; null = not since the page was opened. */
  lagretTid: Date | null
}

/** What a save carries when it meets somebody else's. */
export const erFeltverdi = (v: unknown): v is Feltverdi =>
  typeof v === 'object' &&
  v !== null &&
  typeof (v as Feltverdi).verdi === 'string' &&
  typeof (v as Feltverdi).versjon === 'number'

export const nyStand = (lagret: Feltverdi): Feltstand => ({
  verdi: lagret.verdi,
  lagret,
  ubekreftet: [],
  hinder: null,
  lagretTid: null,
})

/** Text that is not known to be stored. */
export const erUlagret = (s: Feltstand): boolean => s.verdi !== s.lagret.verdi || s.ubekreftet.length > 0

/** Unsaved, and nothing in the way of saving it. */
export const kanSendes = (s: Feltstand): boolean => erUlagret(s) && s.hinder === null

/** Typed. A conflict stays until it is settled; any other fault is tried again with the new text. */
export const skrevet = (s: Feltstand, verdi: string): Feltstand => ({
  ...s,
  verdi,
  hinder: s.hinder?.slag === 'KONFLIKT' ? s.hinder : null,
})

export const sendt = (s: Feltstand): Feltstand =>
  s.ubekreftet.includes(s.verdi) ? s : { ...s, ubekreftet: [...s.ubekreftet, s.verdi] }

/** Are two texts the same answer, as the server stores them? */
export type Likhet = (a: string, b: string) => boolean

/**
 * The answer to a save of `sendtVerdi`. A KONFLIKT with a text that went from here is no conflict: the answer to it was
 * lost on the way, and the next save builds on it.
 */
export function besvart(
  s: Feltstand,
  sendtVerdi: string,
  svar: Resultat<Feltverdi>,
  tid: Date,
  lik: Likhet,
): Feltstand {
  if (svar.ok)
    return {
      ...s,
      lagret: { verdi: sendtVerdi, versjon: svar.verdi.versjon },
      ubekreftet: [],
      lagretTid: tid,
      hinder: null,
    }
  const avvist = { ...s, ubekreftet: [] }
  switch (svar.feil.kode) {
    case 'KONFLIKT': {
      const andre = svar.feil.gjeldende
      if (!erFeltverdi(andre)) return { ...avvist, hinder: { slag: 'AVVIST' } }
      const mitt = [...s.ubekreftet, s.verdi].find(v => lik(v, andre.verdi))
      if (mitt !== undefined)
        return { ...avvist, lagret: { verdi: mitt, versjon: andre.versjon }, lagretTid: tid, hinder: null }
      return { ...avvist, hinder: { slag: 'KONFLIKT', andre } }
    }
    case 'UGYLDIG': {
      const [feil] = svar.feil.feil
      return { ...avvist, hinder: feil ? { slag: 'UGYLDIG', feil } : { slag: 'AVVIST' } }
    }
    case 'FEIL_TILSTAND':
    case 'IKKE_FUNNET':
      return { ...avvist, hinder: { slag: 'AVVIST' } }
  }
}

/** The server shows the answer anew: taken when nothing unsaved stands here and it is newer than what we know. */
export function sett(s: Feltstand | undefined, fra: Feltverdi): Feltstand {
  if (!s) return nyStand(fra)
  const nyere = fra.versjon > s.lagret.versjon
  return nyere && !erUlagret(s) && s.hinder === null ? nyStand(fra) : s
}

/** «Behold min»: mine is saved on top of the other. */
export const behold = (s: Feltstand): Feltstand =>
  s.hinder?.slag === 'KONFLIKT' ? { ...s, lagret: s.hinder.andre, hinder: null } : s

/** «Bruk den andre»: mine is dropped by its own writer. */
export const brukAndre = (s: Feltstand): Feltstand =>
  s.hinder?.slag === 'KONFLIKT' ? nyStand(s.hinder.andre) : s

/** Both texts in one field, the other's first, to be written together. */
export function slaSammen(s: Feltstand): Feltstand {
  if (s.hinder?.slag !== 'KONFLIKT') return s
  const { andre } = s.hinder
  const verdi = [andre.verdi, s.verdi].filter(t => t.trim() !== '').join('\n\n')
  return { ...s, verdi, lagret: andre, hinder: null }
}
