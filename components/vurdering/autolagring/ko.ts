import type { Resultat } from '@/lib/domene/resultat'
import type { Feltverdi } from '@/lib/domene/vurdering/typer'
import { type Feltbilde, feltbilde, type Samlet, samletBilde } from './bilde'
import * as stand from './feltstand'
import type { Feltstand } from './feltstand'
import type { Kladdlager } from './kladdlager'
import { lagPauser } from './pauser'
import type { Lagre, Lagreko } from './typer'

type Oppsett = {
  lagre: Lagre
  kladder: Kladdlager
  /** Are two texts the same answer, as the server stores them? */
  lik: (nokkel: string, a: string, b: string) => boolean
  naa?: () => Date
}

/** Without an answer so long, the save counts as lost and is sent again. */
export const SVARFRIST = 15_000
/** Between attempts while there is no connection; the last holds on. */
export const NYE_FORSOK = [1_000, 2_000, 4_000, 8_000, 10_000] as const

/**
 * Saves each answer by itself, one at a time, and never lets go of one: what is typed is kept in the browser until the
 * server has it; without connection it is sent again until it gets through; an answer somebody else has changed waits
 * for its writer while the others go on.
 */
export function lagLagreko({ lagre, kladder, lik, naa = () => new Date() }: Oppsett): Lagreko {
  const felter = new Map<string, Feltstand>()
  const linje: string[] = []
  const lyttere = new Set<() => void>()
  const bilder = new Map<string, Feltbilde>()
  const pauser = lagPauser(stillILinje, naa)
  let samlet: Samlet | null = null
  let sender: string | null = null
  let bom = 0
  let venting: ReturnType<typeof setTimeout> | undefined
  let sistLagret: Date | null = null
  let gjenopprettet = 0
  let stoppet = false

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
    const her = felter.get(nokkel)
    if (her) sett(nokkel, til(her))
  }

  function stillILinje(nokkel: string): void {
    pauser.slutt(nokkel)
    if (!linje.includes(nokkel)) linje.push(nokkel)
    sendNeste()
  }

  function sendNeste(): void {
    if (sender !== null || venting !== undefined) return
    const nokkel = linje.shift()
    if (nokkel === undefined) return
    const s = felter.get(nokkel)
    if (!s || !stand.kanSendes(s)) return sendNeste()
    const { verdi } = s
    sender = nokkel
    sett(nokkel, stand.sendt(s))
    void medFrist(lagre({ nokkel, verdi, versjon: s.lagret.versjon, fra: s.lagret.verdi })).then(
      svar => mottatt(nokkel, verdi, svar),
      () => tapt(nokkel),
    )
  }

  function mottatt(nokkel: string, verdi: string, svar: Resultat<Feltverdi>): void {
    sender = null
    const varUtenKontakt = bom > 0
    bom = 0
    endre(nokkel, s => stand.besvart(s, verdi, svar, naa(), (a, b) => lik(nokkel, a, b)))
    const s = felter.get(nokkel)
    sistLagret = s?.lagretTid ?? sistLagret
    varsle(varUtenKontakt ? undefined : nokkel)
    // A lost answer is settled by sending once more; what was typed meanwhile comes by its own pause.
    if (!svar.ok && s && stand.kanSendes(s)) stillILinje(nokkel)
    sendNeste()
  }

  function tapt(nokkel: string): void {
    sender = null
    if (stoppet) return
    if (!linje.includes(nokkel)) linje.unshift(nokkel)
    clearTimeout(venting)
    venting = setTimeout(provNaa, NYE_FORSOK[Math.min(bom, NYE_FORSOK.length - 1)])
    bom++
    varsle()
  }

  function provNaa(): void {
    clearTimeout(venting)
    venting = undefined
    sendNeste()
  }

  function hentKladder(): void {
    for (const [nokkel, kladd] of kladder.hent()) {
      const her = felter.get(nokkel)
      if (her && stand.erUlagret(her)) continue
      if (her && lik(nokkel, her.verdi, kladd.verdi)) {
        kladder.fjern(nokkel)
        continue
      }
      gjenopprettet++
      sett(nokkel, { ...stand.nyStand(kladd.lagret), ...kladd })
      stillILinje(nokkel)
    }
  }

  return {
    abonner: lytt => {
      lyttere.add(lytt)
      return () => lyttere.delete(lytt)
    },
    start: () => {
      stoppet = false
      hentKladder()
    },
    stopp: () => {
      stoppet = true
      clearTimeout(venting)
      venting = undefined
      pauser.sluttAlle()
    },
    vis: (nokkel, fra) => {
      const her = felter.get(nokkel)
      const ny = stand.sett(her, fra)
      if (ny === her) return
      felter.set(nokkel, ny)
      varsle(nokkel)
    },
    skriv: (nokkel, verdi, straks = false) => {
      endre(nokkel, s => stand.skrevet(s, verdi))
      if (straks) stillILinje(nokkel)
      else pauser.begynn(nokkel)
    },
    forlat: stillILinje,
    sendAlt: () => pauser.nokler().forEach(stillILinje),
    provNaa,
    losKonflikt: (nokkel, slik) => {
      endre(nokkel, stand[slik])
      stillILinje(nokkel)
    },
    forkast: nokkel => endre(nokkel, s => stand.nyStand(s.lagret)),
    felt: nokkel => {
      const s = felter.get(nokkel)
      const kjent = bilder.get(nokkel)
      if (!s || kjent) return kjent
      const bilde = feltbilde(s, { sendes: sender === nokkel, utenKontakt: bom > 0 })
      bilder.set(nokkel, bilde)
      return bilde
    },
    samlet: () => {
      const linjestand = { sendes: sender !== null, utenKontakt: bom > 0 }
      samlet ??= samletBilde(felter, linjestand, sistLagret, gjenopprettet)
      return samlet
    },
    harUlagret: () => [...felter.values()].some(stand.erUlagret),
  }
}

const medFrist = <T>(svar: Promise<T>): Promise<T> => {
  let frist: ReturnType<typeof setTimeout>
  const tid = new Promise<never>((_, avvis) => {
    frist = setTimeout(() => avvis(new Error('no answer')), SVARFRIST)
  })
  return Promise.race([svar, tid]).finally(() => clearTimeout(frist))
}
