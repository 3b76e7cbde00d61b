/** A calendar date as åååå-mm-dd. Compares as text. No time of day, no zone. */
export type Dato = string
