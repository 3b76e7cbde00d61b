import 'server-only'
import type { NextRequest } from 'next/server'
import { lesKropp } from './api/v1/kommuner/[kommunenummer]/import/kropp'
import { forMange } from './for-mange'
import { erFremmed } from '@/lib/auth/fremmed'
import { sjekkHandling } from '@/lib/auth/handlingskropp'
import { lesSti } from '@/lib/auth/sti'
import { tellForesporsel } from '@/lib/auth/vern'
import { logg } from '@/lib/logg'

/**
 * The answer to a request that should go no further, before anything is read of it; null to let it on. A change from another
 * site's page is refused here whatever it is for; the API says so itself, in its own words.
 */
export async function avvis(req: NextRequest): Promise<Response | null> {
  const leser = ['GET', 'HEAD', 'OPTIONS'].includes(req.method)
  const sti = lesSti(req.nextUrl.pathname)
  if (!leser && !sti.startsWith('/api/v1/') && erFremmed(req)) return nei(403)
  const forbi = await tellForesporsel(req)
  if (forbi) return forMange(req, forbi.sekunder)
  if (leser || sti.startsWith('/api/v1/')) return null
  if (sti.startsWith('/api/')) return (await erForStor(req)) ? nei(413) : null
  const status = req.method === 'POST' ? await sjekkHandling(req) : 405
  return status && nei(status)
}

/** A log-in and a maintenance command are a few fields. */
const MAKS_FELTER = 100_000
const erForStor = async (req: NextRequest): Promise<boolean> => !(await lesKropp(req, MAKS_FELTER)).ok

function nei(status: number): Response {
  logg('warn', 'forespørsel avvist', { status })
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}
