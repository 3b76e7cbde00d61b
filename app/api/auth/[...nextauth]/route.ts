import NextAuth from 'next-auth'
import { autentisering } from '@/lib/auth/valg'

type Kontekst = { params: Promise<{ nextauth: string[] }> }

// Options are made at the first request: a build must not read the environment.
const handler = (req: Request, kontekst: Kontekst): Promise<Response> =>
  (NextAuth(autentisering()) as (r: Request, k: Kontekst) => Promise<Response>)(req, kontekst)

export { handler as GET, handler as POST }
