import { z } from 'zod'

/* What the JSON of the API is made of. Documented as open: members may be added, never changed. */

export const datoSchema = z.iso.date()
export const tidSchema = z.iso.datetime({ offset: true })
/** A figure, rounded as it is shown; null = not defined or not known, never 0. */
export const tallSchema = z.number().nullable()
export const antallSchema = z.int().nullable()
/** A figure as decimal text, rounded as it was sent («22.00»). */
export const desimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/)
/** Codes in a list that may grow are still named one by one: a reader should know them all. */
export const kode = <T extends readonly [string, ...string[]]>(koder: T) => z.enum(koder)

/** An error answer (RFC 9457), with members of our own. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** The id of the request, to name when asking for help. */
  foresporsel: z.string().nullable().optional(),
  feil: z.array(z.object({ parameter: z.string(), funnet: z.string(), forventet: z.string() })).optional(),
})

/** One table (?tabell=, or the export of one): what it covers, and its rows by the names of the columns. */
export const tabellSchema = z.object({
  om: z.record(z.string(), z.string()),
  tabell: z.string(),
  rader: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
})
