/*
 * How much one sender may ask for, in one place. They are to stop programs that guess, fill or wear out, and are set so high
 * that nobody who works here meets them: a town hall of hundreds behind one address, a plan filled in by a quick typist.
 */

export type Grense = {
  /** At most so many in the window … */
  maks: number
  /** … of so many minutes, counted from the hour. */
  minutter: number
}

/** ADRESSE: per sender's address, whoever it is. The rest: per user. */
export const GRENSER = {
  /** Log-ins that fail: those that succeed are given back, so that a whole kommune may come at eight. */
  INNLOGGING_ADRESSE: { maks: 100, minutter: 15 },
  /** The same for one e-mail, beside the lock after five: tries while it is locked count here too. */
  INNLOGGING_EPOST: { maks: 60, minutter: 60 },
  /** Invitations and password links opened: 256 random bits are not found by trying, and need not be tried. */
  LENKE_ADRESSE: { maks: 300, minutter: 15 },
  /** Receipts looked up: each reckons a hash of what was sent. */
  KVITTERING_ADRESSE: { maks: 300, minutter: 15 },
  /** What is sent from the pages: a field at a time where answers are kept as they are written. */
  HANDLING: { maks: 1_500, minutter: 5 },
  /** Signed out there is the choice of language and the links above: little to do often. */
  HANDLING_ADRESSE: { maks: 600, minutter: 5 },
  /** Answers of JSON. Programs that gather figures do so a kommune at a time, some once a minute. */
  API_LES: { maks: 3_000, minutter: 5 },
  /** Files with tables: written anew at each request. */
  EKSPORT: { maks: 600, minutter: 5 },
  /** PDF and DOCX: the dearest to make, up to a second each. */
  DOKUMENT: { maks: 200, minutter: 5 },
  /** Imports, also those that are only tried, by what they weigh: one for every 50 kB begun. 15 of the largest, or 1500 small. */
  IMPORT: { maks: 1_500, minutter: 5 },
  /** Files attached to a vurdering, a norm or a tiltak. */
  OPPLASTING: { maks: 120, minutter: 5 },
} as const satisfies Record<string, Grense>
export type Grensenavn = keyof typeof GRENSER

/** What an import of so many bytes counts as. */
export const importvekt = (bytes: number): number => Math.max(1, Math.ceil(bytes / 50_000))

/** When the window that this moment lies in began, and how many seconds until the next. Windows begin at whole multiples. */
export function vindu({ minutter }: Grense, naa: Date): { start: Date; sekunderIgjen: number } {
  const lengde = minutter * 60_000
  const start = Math.floor(naa.getTime() / lengde) * lengde
  return {
    start: new Date(start),
    sekunderIgjen: Math.max(1, Math.ceil((start + lengde - naa.getTime()) / 1000)),
  }
}
