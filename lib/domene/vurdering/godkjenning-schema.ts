import { z } from 'zod'
import { versjonfelt } from '../felles/versjon'

/** The sign-off: exactly this version, and (lest) the SHA-256 of the content that was shown to the one who signs. */
export const signeringSchema = z.object({ versjon: versjonfelt, lest: z.string() })

/** As it is given on the page, with a yes. */
export const godkjenningSchema = signeringSchema.extend({
  bekreft: z.boolean().refine(b => b, 'vurdering.feil.bekreft'),
})
export type SigneringInn = z.input<typeof signeringSchema>
export type GodkjenningInn = z.input<typeof godkjenningSchema>
