import { z } from 'zod'
import { tallfelt } from '../felles/felt'

/** Uketimer in one årsverk: what a kommune may reckon with. */
export const ARSVERKGRENSER = { min: 20, maks: 45 } as const

/** versjon 0 = nothing has been saved yet: the standard holds. */
export const innstillingSchema = z.object({
  versjon: z.number().int().min(0),
  timerPerArsverk: tallfelt(ARSVERKGRENSER),
  kreverToPersoner: z.boolean(),
})

export type InnstillingInn = z.input<typeof innstillingSchema>
