import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { maalformFor } from '../data/register'
import type { Sprak } from '../domene/felles/sprak'
import { env } from '../env'
import { hentInnlogget } from './innlogget'
import { sprakkake } from './sprakkake'

/** The language of this request: the user's own choice, else the målform of the kommune or embete, else the browser's. */
export const finnSprak = cache(async (): Promise<Sprak> => {
  const valgt = (await cookies()).get(sprakkake(env().https))?.value
  if (valgt === 'nb' || valgt === 'nn') return valgt
  const bruker = await hentInnlogget()
  if (bruker) return bruker.sprak ?? (await maalformFor(bruker))
  const onsket = (await headers()).get('accept-language') ?? ''
  return /^nn\b/i.test(onsket) ? 'nn' : 'nb'
})
