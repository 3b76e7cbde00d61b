import NextAuth from 'next-auth'
import { autentisering } from '@/lib/auth/valg'
import { kanBesvares } from './kan-besvares'

type Kontekst = { params: Promise<{ nextauth: string[] }> }

// Options are made at the first request: a build must not read the environment.
const handler = async (req: Request, kontekst: Kontekst): Promise<Response> => {
  // The library's own page-side log: whatever anybody sends would stand in ours.
  const del = (await kontekst.params).nextauth.join('/')
  if (del === '_log') return new Response(null, { status: 204 })
  // A password is sent, never asked for by an address; the library calls that a fault of its own.
  if (del === 'callback/credentials' && req.method !== 'POST') return new Response(null, { status: 405 })
  if (!(await kanBesvares(req))) return new Response(null, { status: 400 })
  return (NextAuth(autentisering()) as (r: Request, k: Kontekst) => Promise<Response>)(req, kontekst)
}

export { handler as GET, handler as POST }
