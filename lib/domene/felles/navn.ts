/** A name as it is kept: NFC, trimmed, one space between words. */
export const ryddNavn = (navn: string): string => navn.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What names are compared by: as kept, without regard to case. Two things with one key have the same name. */
export const navnenokkel = (navn: string): string => ryddNavn(navn).toLowerCase().normalize('NFC')
