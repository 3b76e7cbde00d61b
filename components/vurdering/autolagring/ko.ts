import type { Resultat } from '@/lib/domene/resultat'
import type { Feltverdi } from '@/lib/domene/vurdering/typer'
import { type Feltbilde, feltbilde, type Samlet, samletBilde } from './bilde'
import * as stand from './feltstand'
import type { Feltstand } from './feltstand'
import type { Kladdlager } from './kladdlager'

export type Lagring = { nokkel: string; verdi: string; versjon: number }

type Oppsett = {
  /** Throws when there is no connection. */
  lagre: (lagring: Lagring) => Promise<Resultat<{ versjon: number }>>
  kladder: Kladdlager
  naa?: () => Date
}

/** From the last key to the save, and at most so long after the first while one goes on writing. */
export const VENTETID = 800
export const LENGSTE_VENT = 3_000
/** Without an answer so long, the save counts as lost and is sent again. */
export const SVARFRIST = 15_000
/** The pauses between attempts while there is no connection; the last holds on. */
export const PAUSER = [1_000, 2_000, 4_000, 8_000, 10_000] as const

export type Lagreko = ReturnType<typeof lagLagreko>

/**
 * Saves each answer by itself, one at a time, and never lets go of one: what is typed is kept in the browser until the
 * server has it; without connection it is sent again until it gets through; an answer somebody else has changed waits
 * for its writer while the others go on.
 */
export function lagLagreko({ lagre, kladder, naa = () => new Date() }: Oppsett) {
  const felter = new Map<string, Feltstand>()
  const linje: string[] = []
  const pauser = new Map<string, { fra: number; timer: ReturnType<typeof setTimeout> }>()
  const lyttere = new Set<() => void>()
  const bilder = new Map<string, Feltbilde>()
  let samlet: Samlet | null = null
  let sender: string | null = null
  let bom = 0
  let venting: ReturnType<typeof setTimeout> | undefined
  let sistLagret: Date | null = null
  let gjenopprettet = 0

  function varsle(nokkel?: string): void {
    if (nokkel === undefined) bilder.clear()
    else bilder.delete(nokkel)
    samlet = null
    for (const lytt of lyttere) lytt()
  }

  function sett(nokkel: string, ny: Feltstand): void {
    felter.set(nokkel, ny)
    if (stand.erUlagret(ny)) kladder.legg(nokkel, ny)
    else kladder.fjern(nokkel)
    varsle(nokkel)
  }

  function endre(nokkel: string, til: (s: Feltstand) => Feltstand): void {
    const naavaerende = felter.get(nokkel)
    if (naavaerende) sett(nokkel, til(naavaerende))
  }

  function stillILinje(nokkel: string): void {
    clearTimeout(pauser.get(nokkel)?.timer)
    pauser.delete(nokkel)
    if (!linje.includes(nokkel)) linje.push(nokkel)
    sendNeste()
  }

  function sendNeste(): void {
    if (sender || venting !== undefined) return
    const nokkel = linje.shift()
    if (nokkel === undefined) return
    const s = felter.get(nokkel)
    if (!s || !stand.kanSendes(s)) return sendNeste()
    const { verdi } = s
    sender = nokkel
    sett(nokkel, stand.sendt(s))
    void medFrist(lagre({ nokkel, verdi, versjon: s.lagret.versjon })).then(
      svar => mottatt(nokkel, verdi, svar),
      () => tapt(nokkel),
    )
  }

  function mottatt(nokkel: string, verdi: string, svar: Resultat<{ versjon: number }>): void {
    sender = null
    const varUtenKontakt = bom > 0
    bom = 0
    endre(nokkel, s => stand.besvart(s, verdi, svar, naa()))
    const s = felter.get(nokkel)
    if (s?.lagretTid) sistLagret = s.lagretTid
    // A lost answer is settled by sending once more; what was typed meanwhile comes by its own pause.
    if (!svar.ok && s && stand.kanSendes(s)) stillILinje(nokkel)
    if (varUtenKontakt) varsle()
    sendNeste()
  }

  function tapt(nokkel: string): void {
    sender = null
    if (!linje.includes(nokkel)) linje.unshift(nokkel)
    const pause = PAUSER[Math.min(bom, PAUSER.length - 1)]
    bom++
    clearTimeout(venting)
    venting = setTimeout(provNaa, pause)
    varsle()
  }

  /** Not later: the connection is back, or the pause is over. */
  function provNaa(): void {
    clearTimeout(venting)
    venting = undefined
    sendNeste()
  }

  return {
    abonner(lytt: () => void): () => void {
      lyttere.add(lytt)
      return () => lyttere.delete(lytt)
    },

    /** Brings back what an earlier visit did not get saved, and sends it. */
    hentKladder(): void {
      for (const [nokkel, kladd] of kladder.hent()) {
        const her = felter.get(nokkel)
        if (her && stand.erUlagret(her)) continue
        gjenopprettet++
        sett(nokkel, { ...stand.nyStand(kladd.lagret), ...kladd })
        stillILinje(nokkel)
      }
    },

    /** A field comes into sight, with the answer as the server shows it. */
    vis(nokkel: string, fra: Feltverdi): void {
      const her = felter.get(nokkel)
      const ny = stand.sett(her, fra)
      if (ny === her) return
      felter.set(nokkel, ny)
      varsle(nokkel)
    },

    /** straks: a choice is saved at once, text when the writing pauses. */
    skriv(nokkel: string, verdi: string, straks = false): void {
      endre(nokkel, s => stand.skrevet(s, verdi))
      if (straks) return stillILinje(nokkel)
      const forrige = pauser.get(nokkel)
      clearTimeout(forrige?.timer)
      const fra = forrige?.fra ?? naa().getTime()
      const igjen = Math.max(0, LENGSTE_VENT - (naa().getTime() - fra))
      const timer = setTimeout(() => stillILinje(nokkel), Math.min(VENTETID, igjen))
      pauser.set(nokkel, { fra, timer })
    },

    /** The writer leaves the field. */
    forlat: stillILinje,
    provNaa,

    losKonflikt(nokkel: string, slik: 'behold' | 'brukAndre' | 'slaSammen'): void {
      endre(nokkel, stand[slik])
      stillILinje(nokkel)
    },

    /** Gives up a text that can no longer be saved. */
    forkast(nokkel: string): void {
      endre(nokkel, s => stand.nyStand(s.lagret))
    },

    felt(nokkel: string): Feltbilde | undefined {
      const s = felter.get(nokkel)
      if (!s) return undefined
      const sendes = sender === nokkel
      const bilde = bilder.get(nokkel) ?? feltbilde(s, { sendes, utenKontakt: bom > 0 })
      bilder.set(nokkel, bilde)
      return bilde
    },

    samlet(): Samlet {
      const linjestand = { sendes: sender !== null, utenKontakt: bom > 0 }
      samlet ??= samletBilde(felter, linjestand, sistLagret, gjenopprettet)
      return samlet
    },

    /** Is there anything that only this browser has? */
    harUlagret: (): boolean => [...felter.values()].some(stand.erUlagret),

    /** Stops the clocks. What is unsaved stays in the browser. */
    stopp(): void {
      clearTimeout(venting)
      for (const { timer } of pauser.values()) clearTimeout(timer)
    },
  }
}

const medFrist = <T>(svar: Promise<T>): Promise<T> => {
  let frist: ReturnType<typeof setTimeout>
  const tid = new Promise<never>((_, avvis) => {
    frist = setTimeout(() => avvis(new Error('no answer')), SVARFRIST)
  })
  return Promise.race([svar, tid]).finally(() => clearTimeout(frist))
}
