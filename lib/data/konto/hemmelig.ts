import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A secret nobody can guess, fit for an address or a header: 32 random bytes. */
export const nyHemmelighet = (prefiks = ''): string => `${prefiks}${randomBytes(32).toString('base64url')}`

/** What is stored of a secret. It is long and random, so a plain hash is enough. */
export const hashHemmelighet = (hemmelighet: string): string =>
  createHash('sha256').update(hemmelighet).digest('hex')
