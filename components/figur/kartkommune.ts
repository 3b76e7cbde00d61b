import type { Dekningsgrunnlag } from '@/lib/domene/samlet/dekning'

export const KARTVISNINGER = ['STATUS', 'DEKNING'] as const
export type Kartvisning = (typeof KARTVISNINGER)[number]

/** A kommune in the map: its place in the register's grid, where it stands, and the page about it. */
export type Kartkommune = Dekningsgrunnlag & {
  kommunenummer: string
  navn: string
  rad: number
  kolonne: number
  href: string
}
