import type { Dato } from '../felles/dato'

export const SPORSMALSSLAG = ['TEKST', 'TALL', 'JA_NEI'] as const
export type Sporsmalsslag = (typeof SPORSMALSSLAG)[number]

/** An extra question of a round, in both languages. */
export type Sporsmal = {
  id: string
  nummer: number
  slag: Sporsmalsslag
  tekstNb: string
  tekstNn: string
  paakrevd: boolean
}

/** One round. All dates are inclusive. */
export type Innsamling = {
  id: string
  /** The embete that opened it; null = national, opened by DIREKTORAT. */
  statsforvalterId: string | null
  tittel: string
  aar: number
  /** The date every figure stands on. */
  statusdato: Dato
  apner: Dato
  /** The last day in time. */
  frist: Dato
  /** The last day for a correction nobody asked for. */
  rettefrist: Dato
  /** The last day anything is taken. */
  stenger: Dato
  /** What the request rests on, in the words of the one who asks. */
  hjemmel: string
  frivillig: boolean
  meldingNb: string
  meldingNn: string
  /** Days of the response clock. */
  svarfristDager: number
  /** null = a draft only its owner sees. */
  publisert: Date | null
  versjon: number
  sporsmal: Sporsmal[]
}

/** A kommune that is asked, as the register was on the status date, with its exception. */
export type Innsamlingskommune = {
  innsamlingId: string
  kommunenummer: string
  navn: string
  statsforvalterId: string
  fylkesnummer: string
  innbyggertall: number
  kostragruppe: string
  /** null = the frist of the round. */
  egenFrist: Dato | null
  /** Need not answer this time: not among those expected. */
  fritatt: boolean
  /** Why, shown to the kommune; '' without an exception. */
  unntaksgrunn: string
  versjon: number
}
