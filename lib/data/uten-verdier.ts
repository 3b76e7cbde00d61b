import 'server-only'
import { Prisma } from '../../prisma/generated/client'

/**
 * The same error, without the values it was met with: Prisma quotes what it was asked to write, and PostgreSQL what it
 * could not read. They may be somebody's name, and an unexpected error is written to the log of the process.
 */
export function utenVerdier(e: unknown): unknown {
  if (!(e instanceof Error)) return e
  if (e instanceof Prisma.PrismaClientKnownRequestError) e.meta = bareKoder(e.meta)
  const melding =
    e instanceof Prisma.PrismaClientValidationError
      ? (e.message.trim().split('\n').at(-1) ?? '')
      : e.message.replace(/(invalid input [^:"]*|value): "[^"]*"/g, '$1')
  if (melding === e.message) return e
  const stabel = e.stack?.slice(e.stack.indexOf('\n    at ')) ?? ''
  e.message = melding
  e.stack = `${e.name}: ${melding}${stabel}`
  return e
}

type Meta = {
  modelName?: unknown
  driverAdapterError?: { cause?: { kind?: unknown; originalCode?: unknown } }
}

/** What the data layer knows an error by, of all that the driver tells. */
function bareKoder(meta: Meta | undefined): Record<string, unknown> {
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? {}
  return { modelName: meta?.modelName, driverAdapterError: { cause: { kind, originalCode } } }
}
