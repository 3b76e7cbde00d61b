import NextAuth from 'next-auth'
import { autentisering } from '@/lib/auth/valg'
import { kanBesvares } from './kan-besvares'

type Kontekst = { params: Promise<{ nextauth: string[] }> }

// Options are made at the first request: a build must not read the environment.
const handler = async (req: Request, kontekst: Kontekst): Promise<Response> => {
  // The library's own page-side log: whatever anybody sends would stand in ours.
  if ((await kontekst.params).nextauth[0] === '_log') return new Response(null, { status: 204 })
  if (!(await kanBesvares(req))) return new Response(null, { status: 400 })
  return (NextAuth(autentisering()) as (r: Request, k: Kontekst) => Promise<Response>)(req, kontekst)
}

export { handler as GET, handler as POST }
