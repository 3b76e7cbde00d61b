import { hoyst } from '@/lib/domene/felles/lengde'
import { z } from 'zod'
import { mappekopi, vedlikehold, type Vedlikeholdssvar } from '@/lib/data/vedlikehold'
import { env, vedlikeholdstoken } from '@/lib/env'
import { sendVarsler } from '@/lib/epost/varsler'
import { anker, verifiser } from '@/lib/kjede/kommando'
import { hentSsbtall } from '@/lib/ssb/kommando'
import { erLokal, harToken } from './lokal'

export const dynamic = 'force-dynamic'

const skjema = z.object({ kommando: z.string().check(hoyst(100)), argumenter: z.unknown().optional() })
const headers = { 'cache-control': 'no-store' }
const finnesIkke = () => new Response(null, { status: 404, headers })

/**
 * For `npm run admin`, `varsler`, `ssb`, `anker`, `verifiser` and `sikkerhetskopi` while the app holds the embedded database: commands from the
 * same machine, with the token kept in DATA_DIR. To all others, and with a database server (which the command reaches itself), there is nothing here.
 */
export async function POST(req: Request): Promise<Response> {
  if (env().databaseUrl || !erLokal(req) || !harToken(req, vedlikeholdstoken())) return finnesIkke()
  const lest = skjema.safeParse(await req.json().catch(() => null))
  if (!lest.success)
    return Response.json({ ok: false, melding: 'Ugyldig forespørsel.' }, { status: 400, headers })
  const { kommando, argumenter } = lest.data
  const svar = await utfor(kommando, argumenter)
  return Response.json(svar, { status: svar.ok ? 200 : 422, headers })
}

function utfor(kommando: string, argumenter: unknown): Promise<Vedlikeholdssvar> {
  switch (kommando) {
    case 'varsler':
      return sendVarsler()
    case 'ssb':
      return hentSsbtall()
    case 'anker':
      return anker()
    case 'verifiser':
      return verifiser(z.object({ ankerfil: z.string().min(1) }).parse(argumenter).ankerfil)
    case 'mappekopi':
      return mappekopi()
    default:
      return vedlikehold(kommando, argumenter)
  }
}
