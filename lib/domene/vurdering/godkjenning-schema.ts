import { z } from 'zod'
import { versjonfelt } from '../felles/versjon'

/** The sign-off: exactly this version, and (lest) the SHA-256 of the content that was shown to the one who signs. */
export const signeringSchema = z.object({ versjon: versjonfelt, lest: z.string() })

/** What the page asks for: a yes to just what it shows. */
export const godkjenningSchema = z.object({
  bekreft: z.boolean().refine(b => b, 'vurdering.feil.bekreft'),
})
export type SigneringInn = z.input<typeof signeringSchema>
export type GodkjenningInn = z.input<typeof godkjenningSchema>
