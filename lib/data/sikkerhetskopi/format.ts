import { z } from 'zod'

/*
 * A copy is one gzip of lines: the head; for every table its name and columns, then its rows; last the end, with what
 * the rest must add up to. A row is an array of what PostgreSQL writes each value as, or null: it reads the same back.
 */

/** What a person can mend or must know: the message is the one sentence they are shown. */
export class Kopifeil extends Error {}

export const FORMAT = 'lokalnorm-sikkerhetskopi'
/** Raised when a reader of the old kind would misread the new. */
export const FORMATUTGAVE = 1

export const hodeSchema = z.object({
  format: z.literal(FORMAT),
  formatutgave: z.number().int().positive(),
  app: z.string(),
  laget: z.string(),
  slag: z.enum(['innebygd', 'server']),
  migreringer: z.array(z.object({ navn: z.string(), sjekksum: z.string() })),
})
export type Hode = z.infer<typeof hodeSchema>
export type Migrering = Hode['migreringer'][number]

export const tabellhodeSchema = z.object({ tabell: z.string(), kolonner: z.array(z.string()).min(1) })
export type Tabellhode = z.infer<typeof tabellhodeSchema>

const tabellsumSchema = z.object({ tabell: z.string(), rader: z.number().int(), sha256: z.string() })
export type Tabellsum = z.infer<typeof tabellsumSchema>

const sekvensSchema = z.object({ sekvens: z.string(), verdi: z.string(), brukt: z.boolean() })
export type Sekvens = z.infer<typeof sekvensSchema>

/** avtrykk: of the tables' sums alone, the same wherever the same rows are. sha256: of every line before this one. */
export const sluttSchema = z.object({
  slutt: z.literal(true),
  tabeller: z.array(tabellsumSchema),
  sekvenser: z.array(sekvensSchema),
  rader: z.number().int(),
  avtrykk: z.string(),
  sha256: z.string(),
})
export type Slutt = z.infer<typeof sluttSchema>
