/** The closed list of what can go wrong with SSB; each has its sentence under `referansetall.feil`. */
export type Ssbfeilkode =
  | 'ikkeKontakt'
  | 'tidsavbrudd'
  | 'forMangeKall'
  | 'tjenerfeil'
  | 'tomtSvar'
  | 'avvist'
  | 'ikkeJson'
  | 'ikkeDatasett'
  | 'ukjentKode'
  | 'manglerVariabel'
  | 'ukjentVariabel'
  | 'forStort'
  | 'ukjentTabell'
  | 'deltFil'
  | 'ingenTall'

/** Something SSB, the network or a file did that a person must be told of, in words that name it. */
export class Ssbfeil extends Error {
  constructor(
    readonly kode: Ssbfeilkode,
    readonly verdier: Record<string, string | number> = {},
  ) {
    super(`${kode} ${JSON.stringify(verdier)}`)
    this.name = 'Ssbfeil'
  }
}

/** Runs fn; what it throws of this says which table it is about. «fil»: an uploaded file. */
export function medTabell<T>(tabell: string, fn: () => T): T {
  try {
    return fn()
  } catch (e) {
    throw e instanceof Ssbfeil ? new Ssbfeil(e.kode, { tabell, ...e.verdier }) : e
  }
}
