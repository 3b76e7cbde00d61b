import { z } from 'zod'
import { erUuid } from '../felles/uuid'
import type { Vedleggseier } from './typer'

const id = z.string().refine(v => erUuid(v))

const schema = z.union([
  z.strictObject({ vurderingId: id }),
  z.strictObject({ lokalnormId: id }),
  z.strictObject({ tiltakId: id }),
])

/** What a caller says a file hangs on: one thing and nothing besides; null for anything else. */
export const lesEier = (verdi: unknown): Vedleggseier | null => schema.safeParse(verdi).data ?? null
