import { z } from 'zod'
import { tekstfelt } from '../felles/felt'
import { versjonfelt } from '../felles/versjon'
import { INNSENDINGSSLAG } from './typer'

const merkefelt = z.string().regex(/^[0-9a-f]{64}$/)

/** merke: of what was reviewed. versjon: of the Innsending that was seen, 0 before the first. */
export const sendSchema = z.object({
  slag: z.enum(INNSENDINGSSLAG),
  merke: merkefelt,
  versjon: z.number().int().nonnegative(),
})

export const trekkSchema = z.object({ versjon: versjonfelt })

/** merke: of the mark that was seen. */
export const trekkKlarSchema = z.object({ merke: merkefelt })

/** The longest message of the dialogue, in characters. */
export const MAKS_MELDING = 4000

export const meldingSchema = z.object({ tekst: tekstfelt({ maks: MAKS_MELDING }) })

export type SendInn = z.input<typeof sendSchema>
export type MeldingInn = z.input<typeof meldingSchema>
