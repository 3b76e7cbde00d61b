/** One risk of one version of the vurdering. */
export type Risiko = {
  id: string
  vurderingId: string
  /** The same for the same risk in every version. */
  stammeId: string
  /** R1, R2 … in the version. */
  nummer: number
  /** null = the whole kommune. */
  sykehjemId: string | null
  sykehjemNavn: string | null
  hendelse: string
  arsak: string
  eksisterendeTiltak: string
  /** 1-5 before tiltak; null = not assessed yet. */
  sannsynlighet: number | null
  konsekvens: number | null
  /** 1-5 after tiltak (restrisiko). */
  restSannsynlighet: number | null
  restKonsekvens: number | null
  /** The tiltak that meet it, as they are now. */
  tiltak: { id: string; tittel: string; status: string }[]
  versjon: number
}

/** The scale of a version: own texts ('' = the standard text) and cut-offs on sannsynlighet × konsekvens. */
export type Risikoskala = {
  sannsynlighet: readonly [string, string, string, string, string]
  konsekvens: readonly [string, string, string, string, string]
  /** The lowest product that is middels, and the lowest that is høy (default 5 and 15: 1-4, 5-12, 15-25). */
  middelsFra: number
  hoyFra: number
}

export const RISIKONIVAER = ['LAV', 'MIDDELS', 'HOY'] as const
export type Risikoniva = (typeof RISIKONIVAER)[number]
