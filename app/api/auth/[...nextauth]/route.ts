import NextAuth from 'next-auth'
import { autentisering } from '@/lib/auth/valg'

type Kontekst = { params: Promise<{ nextauth: string[] }> }

// Options are made at the first request: a build must not read the environment.
const handler = async (req: Request, kontekst: Kontekst): Promise<Response> =>
  (await kanLeses(req))
    ? (NextAuth(autentisering()) as (r: Request, k: Kontekst) => Promise<Response>)(req, kontekst)
    : new Response(null, { status: 400 })

/** next-auth throws on a body that is not the JSON it says it is. */
async function kanLeses(req: Request): Promise<boolean> {
  if (req.method !== 'POST' || !req.headers.get('content-type')?.includes('application/json')) return true
  return req
    .clone()
    .json()
    .then(
      kropp => typeof kropp === 'object' && kropp !== null,
      () => false,
    )
}

export { handler as GET, handler as POST }
