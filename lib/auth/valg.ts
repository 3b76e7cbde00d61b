import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { giTilbake } from '../data/konto/grense'
import { loggInn } from '../data/konto/innlogging'
import { hoyst, minst } from '../domene/felles/lengde'
import { utilgjengelig } from '../domene/felles/utilgjengelig'
import { env, hemmelighet } from '../env'
import { tryggAdresse } from '../ruter'
import { avsender } from './avsender'
import { innloggingskaker } from './kaker'
import { innloggingslogg } from './logg'
import { nyToken, oppdatertToken, slippInn } from './oidc/sesjon'
import { OIDC, oidctilbyder } from './oidc/tilbyder'
import { SESJON_SEKUNDER, avsluttSesjonen, nySesjon } from './sesjon'

const skjema = z.object({
  epost: z.string().check(minst(1)).check(hoyst(320)),
  passord: z.string().check(minst(1)).check(hoyst(1000)),
  kode: z.string().check(hoyst(100)).optional(), // asked for by KODE_KREVES, where the user has two-step log-in
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

/** next-auth hands the message on to the form. */
function utenDatabase(feil: unknown): never {
  throw utilgjengelig(feil) ? new Error('BORTE') : feil
}

/** Log-in with e-mail and password, and through a provider where one is set up. The token says who; what one may do is read from the database each time. */
export function autentisering(): NextAuthOptions {
  const { oidc, https } = env()
  return {
    secret: hemmelighet(),
    session: { strategy: 'jwt', maxAge: SESJON_SEKUNDER },
    useSecureCookies: https,
    cookies: innloggingskaker(https),
    logger: innloggingslogg,
    pages: { signIn: '/logg-inn', error: '/logg-inn', signOut: '/logg-inn' },
    providers: [
      Credentials({
        name: 'Lokalnorm',
        credentials: {
          epost: { label: 'E-post' },
          passord: { label: 'Passord', type: 'password' },
          kode: { label: 'Kode' },
        },
        async authorize(felter, req) {
          const lest = skjema.safeParse(felter)
          if (!lest.success) return null
          const { epost, passord, kode } = lest.data
          const svar = await loggInn(epost, passord, new Date(), kode).catch(utenDatabase)
          if (svar.ok) {
            const fra = avsender(new Headers(req.headers as HeadersInit))
            await giTilbake('INNLOGGING_ADRESSE', fra, new Date())
            return { id: svar.bruker.id, sesjonsversjon: svar.bruker.sesjonsversjon }
          }
          if (svar.grunn === 'FEIL') return null
          throw new Error(svar.grunn) // the browser gets its name
        },
      }),
      ...(oidc ? [oidctilbyder(oidc)] : []),
    ],
    callbacks: {
      redirect: ({ url, baseUrl }) => tryggAdresse(url, baseUrl),
      signIn: ({ account, profile }) => (account?.provider === OIDC ? slippInn(profile) : true),
      async jwt({ token, user, account, profile, trigger, session }) {
        if (account?.provider === OIDC) return nyToken(profile, new Date())
        if (trigger === 'update') return oppdatertToken(token, session, new Date())
        if (!user) return token
        return { sub: user.id, sesjonsversjon: user.sesjonsversjon, ...nySesjon(new Date()) }
      },
      session({ session, token }) {
        const { sub: brukerId, sesjonsversjon, oidc: gjennom, sesjonId, innlogget } = token
        return { expires: session.expires, brukerId, sesjonsversjon, oidc: gjennom, sesjonId, innlogget }
      },
    },
    events: { signOut: ({ token }) => avsluttSesjonen(token, new Date()) },
  }
}
