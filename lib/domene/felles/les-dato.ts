import { type Dato, erDato } from './dato'

/** tom: nothing typed. arstall: a year without four digits. finnes-ikke: 31.02. ugyldig: not written as a date. */
export type Datofeil = 'tom' | 'arstall' | 'finnesIkke' | 'ugyldig'
export type LestDato = { ok: true; verdi: Dato } | { ok: false; feil: Datofeil; funnet: string }

/**
 * Reads a date as people type it: dd.mm.åååå, d.m.åååå, ddmmåååå or åååå-mm-dd.
 * A year is never guessed: «1.1.26» is a fault of its own.
 */
export function lesDato(tekst: string): LestDato {
  const funnet = tekst.trim()
  const nei = (feil: Datofeil): LestDato => ({ ok: false, feil, funnet })
  if (funnet === '') return nei('tom')
  const deler = delOpp(funnet)
  if (!deler) return nei('ugyldig')
  if (deler.aar.length !== 4) return nei('arstall')
  const dato = `${deler.aar}-${deler.maned.padStart(2, '0')}-${deler.dag.padStart(2, '0')}`
  return erDato(dato) ? { ok: true, verdi: dato } : nei('finnesIkke')
}

const MONSTRE = [
  /^(?<dag>\d{1,2})\.(?<maned>\d{1,2})\.(?<aar>\d+)$/,
  /^(?<aar>\d+)-(?<maned>\d{2})-(?<dag>\d{2})$/,
  /^(?<dag>\d{2})(?<maned>\d{2})(?<aar>\d{4}|\d{2})$/,
]

function delOpp(tekst: string): { dag: string; maned: string; aar: string } | null {
  for (const monster of MONSTRE) {
    const { dag, maned, aar } = monster.exec(tekst)?.groups ?? {}
    if (dag && maned && aar) return { dag, maned, aar }
  }
  return null
}
