import type { Vurdert } from '@/lib/domene/risiko/regler'

/** A risk as the matrix, its table and the list show it: one of a draft, or one of a frozen version. */
export type Risikolinje = Vurdert & {
  hendelse: string
  arsak: string
  eksisterendeTiltak: string
  /** The sykehjem it is about; null = the whole kommune. */
  sted: string | null
  /** Where it is told about: its own page, or its place in the list. */
  href: string
  tiltak: { navn: string; href: string | null; status: string | null }[]
}

/** The id of a risk in the list, for what links to it there. */
export const risikoanker = ({ nummer }: { nummer: number }): string => `risiko-${nummer}`
