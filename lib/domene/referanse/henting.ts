import { z } from 'zod'

/** SSB: over the network. FIL: a saved json-stat2 file. */
export const KANALER = ['SSB', 'FIL'] as const
export type Kanal = (typeof KANALER)[number]

/** What the log keeps of one table: what came, and what stood there before. Moments as ISO text. */
export const hentetabellSchema = z.object({
  tabell: z.string(),
  /** SSB's «updated». */
  oppdatert: z.string(),
  antall: z.number(),
  /** Of them without a figure. */
  mangler: z.number(),
  fra: z.number(),
  til: z.number(),
  /** Kommuner of today that the table does not have. */
  uten: z.array(z.string()),
  forrige: z.object({ oppdatert: z.string(), hentet: z.string() }).nullable(),
})
export type Hentetabell = z.infer<typeof hentetabellSchema>
