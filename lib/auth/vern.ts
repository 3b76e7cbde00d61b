import 'server-only'
import { getToken } from 'next-auth/jwt'
import type { NextRequest } from 'next/server'
import { type Forbi, tell } from '../data/konto/grense'
import type { Grensenavn } from '../domene/konto/grenser'
import { env, hemmelighet } from '../env'
import { logg } from '../logg'
import { avsender } from './avsender'
import { innloggingskaker } from './kaker'
import { lesSti } from './sti'

/** What is sent from a page and is larger than this is a file. */
const FIL = 200_000

/**
 * Counts what comes before anything else is done with it: log-ins, links and receipts by the sender's address, what is sent
 * from the pages by the user. The API counts for itself, once it knows who asks.
 */
export async function tellForesporsel(req: NextRequest): Promise<Forbi> {
  try {
    for (const [grense, hvem] of await grenserFor(req)) {
      const forbi = await tell(grense, hvem, new Date())
      if (forbi) return forbi
    }
  } catch (feil) {
    // The database is away: what the request asks of it will say so itself.
    logg('warn', 'bruksteller.feilet', { type: feil instanceof Error ? feil.name : 'ukjent' })
  }
  return null
}

async function grenserFor(req: NextRequest): Promise<[Grensenavn, string][]> {
  const { pathname, searchParams } = req.nextUrl
  const sti = lesSti(pathname)
  const skriver = req.method === 'POST'
  const adresse = () => avsender(req.headers)
  if (sti.startsWith('/api/')) {
    const loggerInn = skriver && sti.startsWith('/api/auth/callback/')
    return loggerInn ? [['INNLOGGING_ADRESSE', adresse()]] : []
  }
  const ut: [Grensenavn, string][] = []
  if (sti.startsWith('/invitasjon/')) ut.push(['LENKE_ADRESSE', adresse()])
  if (sti.startsWith('/kvittering/') && searchParams.has('sha256')) ut.push(['KVITTERING_ADRESSE', adresse()])
  if (!skriver) return ut
  const bruker = await brukerIKaken(req)
  ut.push(bruker ? ['HANDLING', bruker] : ['HANDLING_ADRESSE', adresse()])
  if (!(Number(req.headers.get('content-length') ?? Infinity) < FIL))
    ut.push(['OPPLASTING', bruker ?? adresse()])
  return ut
}

/** Whose session it is, by the signed cookie alone: enough to count by, never to let in by. */
async function brukerIKaken(req: NextRequest): Promise<string | null> {
  const kake = await getToken({
    req,
    secret: hemmelighet(),
    cookieName: innloggingskaker(env().https).sessionToken?.name,
  }).catch(() => null)
  return kake?.sub ?? null
}
