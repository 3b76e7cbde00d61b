import type { Melding } from '../felles/melding'
import type { Celleendring, Importfeil, Radsvar, Radutfall, Tabellnavn } from './typer'

/** Takes down what is found on the way through a file: every fault, and what becomes of each row. */
export type Protokoll = {
  feil: Importfeil[]
  /** A fault of a row; the row is refused. */
  avvis: (
    tabell: Tabellnavn,
    rad: number,
    kolonne: string,
    kode: string,
    verdier?: Melding['verdier'],
  ) => void
  erAvvist: (tabell: Tabellnavn, rad: number) => boolean
  /** What the row does. A refused row stays refused. */
  noter: (tabell: Tabellnavn, rad: number, utfall: Radutfall, endringer?: Celleendring[]) => void
  utfall: (tabell: Tabellnavn, rad: number) => Pick<Radsvar, 'utfall' | 'endringer'>
}

export function nyProtokoll(): Protokoll {
  const feil: Importfeil[] = []
  const avviste = new Set<string>()
  const notert = new Map<string, Pick<Radsvar, 'utfall' | 'endringer'>>()
  const nokkel = (tabell: Tabellnavn, rad: number) => `${tabell}:${rad}`
  return {
    feil,
    avvis: (tabell, rad, kolonne, kode, verdier) => {
      avviste.add(nokkel(tabell, rad))
      feil.push({ tabell, rad, kolonne, melding: verdier ? { kode, verdier } : { kode } })
    },
    erAvvist: (tabell, rad) => avviste.has(nokkel(tabell, rad)),
    noter: (tabell, rad, utfall, endringer = []) =>
      void notert.set(nokkel(tabell, rad), { utfall, endringer }),
    utfall: (tabell, rad) =>
      avviste.has(nokkel(tabell, rad))
        ? { utfall: 'AVVIST', endringer: [] }
        : (notert.get(nokkel(tabell, rad)) ?? { utfall: 'NY', endringer: [] }),
  }
}
