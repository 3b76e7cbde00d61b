import type { Dato } from '../felles/dato'

export const EIERFORMER = ['KOMMUNAL', 'INTERKOMMUNAL', 'PRIVAT_IDEELL', 'PRIVAT_KOMMERSIELL'] as const
export type Eierform = (typeof EIERFORMER)[number]

export type Sykehjem = {
  id: string
  navn: string
  eierform: Eierform
  /** Nine digits; null = not given. */
  organisasjonsnummer: string | null
  /** null = always open. */
  apnet: Dato | null
  /** The last open day; null = still open. */
  nedlagt: Dato | null
  versjon: number
}
