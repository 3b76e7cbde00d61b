/** The longest subject: what most readers show. */
const MAKS = 150

/** A line of text that is safe in a header: one line, without control characters, and not endlessly long. */
export function emnelinje(tekst: string): string {
  const linje = tekst
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return linje.length <= MAKS ? linje : `${linje.slice(0, MAKS - 1).replace(/\p{Cs}$/u, '')}…`
}
