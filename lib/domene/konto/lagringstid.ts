/** How long what is stored of a person waits before it is swept, in days. docs/personvern.md says why. */
export const LAGRINGSTID = {
  /** A user whom everybody has removed: a mistake can be mended, and the log read with names, so long. */
  fjernetBruker: 90,
  /** An invitation that is used, withdrawn or expired. */
  invitasjon: 30,
  /** A personal key that is revoked or expired. */
  nokkel: 90,
  /** A failed log-in. It locks nothing after half an hour. */
  innloggingsforsok: 1,
} as const

const DOGN_MS = 86_400_000

/** What was over before this has waited long enough. */
export const grenseFor = (hva: keyof typeof LAGRINGSTID, naa: Date): Date =>
  new Date(naa.getTime() - LAGRINGSTID[hva] * DOGN_MS)
