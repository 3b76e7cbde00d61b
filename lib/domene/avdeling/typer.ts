import type { Dato } from '../felles/dato'

export const AVDELINGSTYPER = [
  'LANGTID',
  'KORTTID',
  'REHABILITERING',
  'DEMENS',
  'PALLIATIV',
  'AVLASTNING',
  'OYEBLIKKELIG_HJELP',
  'ANNEN',
] as const
export type Avdelingstype = (typeof AVDELINGSTYPER)[number]

export type Avdeling = {
  id: string
  sykehjemId: string
  navn: string
  type: Avdelingstype
  /** null = always open. */
  apnet: Dato | null
  /** The last open day; null = still open. */
  nedlagt: Dato | null
  versjon: number
}
