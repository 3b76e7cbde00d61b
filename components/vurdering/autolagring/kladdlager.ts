import { harFodselsnummer } from '@/lib/domene/felles/fodselsnummer'
import { erFeltverdi, type Feltstand } from './feltstand'

/** Unsaved text, as it is kept in the browser until the server has it. */
export type Kladd = Pick<Feltstand, 'verdi' | 'lagret' | 'ubekreftet'>

export type Kladdlager = {
  hent: () => Map<string, Kladd>
  legg: (nokkel: string, kladd: Kladd) => void
  fjern: (nokkel: string) => void
}

/** What of localStorage is used; a test brings its own. */
export type Lagring = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * Kladder in localStorage, for one user on one vurdering: closing the browser loses no sentence, and nobody else who
 * uses the machine is shown it. Text with a fødselsnummer, which the server refuses, is never kept. A browser that
 * refuses (private window, full) gets by without.
 */
export function lagKladdlager(lagring: () => Lagring, brukerId: string, vurderingId: string): Kladdlager {
  const prefiks = `${prefiksFor(brukerId)}${vurderingId}.`
  const trygt = <T>(gjor: (l: Lagring) => T, ellers: T): T => {
    try {
      return gjor(lagring())
    } catch {
      return ellers
    }
  }
  return {
    hent: () =>
      trygt(l => {
        const nokler = Array.from({ length: l.length }, (_, i) => l.key(i) ?? '')
        const funnet = nokler.flatMap(n => {
          const kladd = n.startsWith(prefiks) ? lesKladd(l.getItem(n)) : null
          return kladd ? [[n.slice(prefiks.length), kladd] as const] : []
        })
        return new Map(funnet)
      }, new Map<string, Kladd>()),
    legg: (nokkel, { verdi, lagret, ubekreftet }) =>
      trygt(
        l =>
          [verdi, ...ubekreftet].some(harFodselsnummer)
            ? l.removeItem(prefiks + nokkel)
            : l.setItem(prefiks + nokkel, JSON.stringify({ verdi, lagret, ubekreftet })),
        undefined,
      ),
    fjern: nokkel => trygt(l => l.removeItem(prefiks + nokkel), undefined),
  }
}

const prefiksFor = (brukerId: string): string => `lokalnorm.kladd.${brukerId}.`

/** Takes away every kladd of a user who is gone. */
export function glemKladder(lagring: () => Lagring, brukerId: string): void {
  try {
    const l = lagring()
    const nokler = Array.from({ length: l.length }, (_, i) => l.key(i) ?? '')
    for (const n of nokler) if (n.startsWith(prefiksFor(brukerId))) l.removeItem(n)
  } catch {
    // a browser that keeps nothing
  }
}

function lesKladd(tekst: string | null): Kladd | null {
  try {
    const k = JSON.parse(tekst ?? '') as Partial<Kladd>
    const gyldig =
      typeof k.verdi === 'string' &&
      erFeltverdi(k.lagret) &&
      Array.isArray(k.ubekreftet) &&
      k.ubekreftet.every(u => typeof u === 'string')
    return gyldig ? (k as Kladd) : null
  } catch {
    return null
  }
}
