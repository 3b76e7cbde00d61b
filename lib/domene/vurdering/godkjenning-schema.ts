import { z } from 'zod'
import { versjonfelt } from '../felles/versjon'

/** The sign-off as it is given on the page: a yes to exactly this version. */
export const godkjenningSchema = z.object({
  versjon: versjonfelt,
  bekreft: z.boolean().refine(b => b, 'vurdering.feil.bekreft'),
})
export type GodkjenningInn = z.input<typeof godkjenningSchema>
