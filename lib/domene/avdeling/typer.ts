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
