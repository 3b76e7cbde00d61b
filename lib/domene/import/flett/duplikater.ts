import type { Tabellnavn } from '../typer'
import type { Flettekontekst } from './kontekst'

/** The key of a row: what it is compared by, how it is shown, and the column a fault stands in. */
export type Radnokkel = { nokkel: string; vis: string; kolonne: string }

/** Refuses every row after the first with one key, naming both rows. nokkelAv null = the key cannot be read. */
export function avvisDuplikater<R extends { rad: number }>(
  k: Flettekontekst,
  tabell: Tabellnavn,
  rader: readonly R[],
  nokkelAv: (rad: R) => Radnokkel | null,
): void {
  const sett = new Map<string, number>()
  for (const rad of rader) {
    const nokkel = nokkelAv(rad)
    if (!nokkel) continue
    const forste = sett.get(nokkel.nokkel)
    if (forste === undefined) sett.set(nokkel.nokkel, rad.rad)
    else {
      const verdier = { forste, rad: rad.rad, nokkel: nokkel.vis }
      k.protokoll.avvis(tabell, rad.rad, nokkel.kolonne, 'importfeil.sammeNokkel', verdier)
    }
  }
}
