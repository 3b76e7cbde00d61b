/** The five things that must stand before the gap can be read. */
export const STEG = ['SYKEHJEM', 'AVDELINGER', 'BELEGG', 'LEGEAVTALER', 'NORM'] as const
export type Steg = (typeof STEG)[number]

/** What a step still lacks: a sykehjem, or one of its avdelinger. */
export type Mangel = { sykehjemId: string; sykehjem: string; avdelingId?: string; avdeling?: string }

export type Stegstatus = {
  steg: Steg
  ferdig: boolean
  /** How many units the step asks of (NORM: 1), and which of them lack it. */
  gjelder: number
  mangler: Mangel[]
}

export type KomIGang = { steg: Stegstatus[]; antallFerdige: number; ferdig: boolean }
