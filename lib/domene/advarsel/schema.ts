import { z } from 'zod'
import { tekstfelt, valgfelt } from '../felles/felt'
import { harFodselsnummer } from '../felles/fodselsnummer'
import { hoyst } from '../felles/lengde'
import { pakkMelding } from '../felles/melding'
import { GRUNNKODER } from '../kvalitet/koder'

/** The longest text of a reason, in characters. */
export const MAKS_GRUNNTEKST = 1000

/** The reason a user gives: a code, and a text that may be left out unless the code says nothing by itself. */
export const grunnSchema = z
  .object({
    grunnkode: valgfelt(GRUNNKODER),
    grunntekst: tekstfelt({ maks: MAKS_GRUNNTEKST, valgfritt: true }),
  })
  .superRefine(({ grunnkode, grunntekst }, ctx) => {
    if (grunnkode === 'ANNET' && grunntekst === '')
      ctx.addIssue({ code: 'custom', path: ['grunntekst'], message: pakkMelding('feil.felt.mangler') })
  })

/** What tells which warning is meant. */
export const nokkelSchema = z.object({
  nokkel: z
    .string()
    .check(hoyst(400))
    .regex(/^[A-Z_]+(:[\w-]+)*$/)
    .refine(nokkel => !harFodselsnummer(nokkel)),
})

/** A reason and the warning it is for. sett: when the reason shown in the form was given ('' = none was shown). */
export const begrunnelseSchema = grunnSchema.and(
  nokkelSchema.extend({ verdi: tekstfelt({ maks: 200 }), sett: z.string().check(hoyst(40)).optional() }),
)

/** As typed in the form. */
export type GrunnInn = z.input<typeof grunnSchema>
export type BegrunnelseInn = z.input<typeof begrunnelseSchema>
