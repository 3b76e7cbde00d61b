import { z } from 'zod'
import { SPRAK } from '@/lib/domene/felles/sprak'
import { TABELLNAVN } from '@/lib/domene/import/typer'
import { KOMMUNETABELLER } from '@/lib/domene/kommunetabell/typer'
import { TABELLER as SAMLETABELLER } from '@/lib/domene/samlet/tabeller'

export const FORMATER = ['json', 'csv', 'xlsx'] as const
const flagg = z.enum(['0', '1'])

/** What every parameter of the API is: the routes read by these, and the description of the API is made of them. */
export const PARAMETRE = {
  kommunenummer: z.string().regex(/^\d{4}$/),
  id: z.uuid(),
  innsamlingId: z.uuid(),
  nummer: z.string().regex(/^[1-9]\d*$/),
  tabell: z.enum(TABELLNAVN),
  kommunetabell: z.enum(KOMMUNETABELLER),
  dato: z.iso.date(),
  fra: z.iso.date(),
  til: z.iso.date(),
  timerPerArsverk: z.string().regex(/^\d{1,3}([.,]\d{1,2})?$/),
  sprak: z.enum(SPRAK),
  mal: flagg,
  provekjoring: z.string(),
  rader: flagg,
  format: z.enum(FORMATER),
  samletabell: z.enum(SAMLETABELLER),
  kontrollert: flagg,
  navn: flagg,
  embete: z.string(),
} as const

export type Parameter = keyof typeof PARAMETRE
