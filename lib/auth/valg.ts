import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { loggInn } from '../data/konto/innlogging'
import { env, hemmelighet } from '../env'

const skjema = z.object({
  epost: z.string().min(1).max(320),
  passord: z.string().min(1).max(1000),
  kode: z.string().max(100).optional(), // asked for by KODE_KREVES, where the user has two-step log-in
})

declare module 'next-auth' {
  interface Session {
    brukerId?: string
    sesjonsversjon?: number
  }
  interface User {
    sesjonsversjon?: number
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sesjonsversjon?: number
  }
}

/** Log-in with e-mail and password. The token says who; what one may do is read from the database each time. */
export function autentisering(): NextAuthOptions {
  return {
    secret: hemmelighet(),
    session: { strategy: 'jwt', maxAge: 10 * 60 * 60 },
    useSecureCookies: env().https,
    pages: { signIn: '/logg-inn', error: '/logg-inn', signOut: '/logg-inn' },
    providers: [
      Credentials({
        name: 'Lokalnorm',
        credentials: {
          epost: { label: 'E-post' },
          passord: { label: 'Passord', type: 'password' },
          kode: { label: 'Kode' },
        },
        async authorize(felter) {
          const lest = skjema.safeParse(felter)
          if (!lest.success) return null
          const { epost, passord, kode } = lest.data
          const svar = await loggInn(epost, passord, new Date(), kode)
          if (svar.ok) return { id: svar.bruker.id, sesjonsversjon: svar.bruker.sesjonsversjon }
          if (svar.grunn === 'FEIL') return null
          throw new Error(svar.grunn) // the browser gets its name
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (!user) return token
        return { sub: user.id, sesjonsversjon: user.sesjonsversjon }
      },
      session({ session, token }) {
        return { expires: session.expires, brukerId: token.sub, sesjonsversjon: token.sesjonsversjon }
      },
    },
  }
}
