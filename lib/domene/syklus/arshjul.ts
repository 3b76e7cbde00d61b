import { type Dato, plussAar } from '../felles/dato'

/** What a coming date is about; objektId says which thing. */
export type Arshjulsslag =
  | 'NORM_GJELDER'
  | 'NORM_REVISJON'
  | 'VURDERING'
  | 'TILTAK_FRIST'
  | 'TILTAK_EFFEKT'
  | 'TILTAK_EVALUERING'
  | 'INNSENDING_FRIST'

export type Arshjulspunkt = { dato: Dato; slag: Arshjulsslag; objektId: string; navn: string }

export type Maned = { maned: string; punkter: Arshjulspunkt[] }

/** The coming dates of the year ahead, both ends inclusive, month by month (åååå-mm); months without any are left out. */
export function arshjul(punkter: readonly Arshjulspunkt[], idag: Dato): Maned[] {
  const til = plussAar(idag, 1)
  const kommende = punkter
    .filter(p => p.dato >= idag && p.dato <= til)
    .toSorted((a, b) => (a.dato === b.dato ? a.navn.localeCompare(b.navn, 'nb') : a.dato < b.dato ? -1 : 1))
  const maneder = new Map<string, Arshjulspunkt[]>()
  for (const punkt of kommende) {
    const maned = punkt.dato.slice(0, 7)
    maneder.set(maned, [...(maneder.get(maned) ?? []), punkt])
  }
  return [...maneder].map(([maned, i]) => ({ maned, punkter: i }))
}
