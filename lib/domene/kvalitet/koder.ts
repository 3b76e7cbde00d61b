/** Why a warned figure stands. A reason stands until its figure changes. */
export const GRUNNKODER = [
  'RIKTIG_TALL',
  'MIDLERTIDIG',
  'INTERKOMMUNALT_SAMARBEID',
  'ENDRET_ORGANISERING',
  'RETTES_SENERE',
  'ANNET',
] as const
export type Grunnkode = (typeof GRUNNKODER)[number]
