/** BORTE: the database cannot be reached, or is too busy to answer. SKRIVER_IKKE: it answers, and takes no changes now. */
export type Utilgjengelig = 'BORTE' | 'SKRIVER_IKKE'

const MERKE = 'LOKALNORM_DATABASE_'

/**
 * Thrown when the database cannot do what was asked for a reason that passes. Nothing is stored of what was asked. It is
 * known by its digest, the one thing of an error that Next hands on to the browser.
 */
export class DatabaseUtilgjengelig extends Error {
  readonly digest: string

  constructor(
    readonly slag: Utilgjengelig,
    cause?: unknown,
  ) {
    super(`The database is unavailable (${slag})`, { cause })
    this.name = 'DatabaseUtilgjengelig'
    this.digest = `${MERKE}${slag}`
  }
}

/** Is it that error, here or on its way through to the browser? */
export function utilgjengelig(feil: unknown): Utilgjengelig | null {
  switch ((feil as { digest?: unknown } | null)?.digest) {
    case `${MERKE}BORTE`:
      return 'BORTE'
    case `${MERKE}SKRIVER_IKKE`:
      return 'SKRIVER_IKKE'
    default:
      return null
  }
}

/** What a form says when its save threw: of the database, or (ellers) of the way to it. A key of the texts. */
export function utenSvar(feil: unknown, ellers = 'skjema.ikkeKontakt'): string {
  const slag = utilgjengelig(feil)
  return slag ? `skjema.database.${slag}` : ellers
}
