import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { giTilbake } from '../data/konto/grense'
import { loggInn } from '../data/konto/innlogging'
import { hoyst, minst } from '../domene/felles/lengde'
import { env, hemmelighet } from '../env'
import { tryggAdresse } from '../ruter'
import { avsender } from './avsender'

const skjema = z.object({
  epost: z.string().check(minst(1)).check(hoyst(320)),
  passord: z.string().check(minst(1)).check(hoyst(1000)),
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
        credentials: { epost: { label: 'E-post' }, passord: { label: 'Passord', type: 'password' } },
        async authorize(felter, req) {
          const lest = skjema.safeParse(felter)
          if (!lest.success) return null
          const svar = await loggInn(lest.data.epost, lest.data.passord, new Date())
          if (svar.ok) {
            await giTilbake(
              'INNLOGGING_ADRESSE',
              avsender(new Headers(req.headers as HeadersInit)),
              new Date(),
            )
            return { id: svar.bruker.id, sesjonsversjon: svar.bruker.sesjonsversjon }
          }
          if (svar.grunn === 'LAAST') throw new Error('LAAST')
          return null
        },
      }),
    ],
    callbacks: {
      redirect: ({ url, baseUrl }) => tryggAdresse(url, baseUrl),
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
