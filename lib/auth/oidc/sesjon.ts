import 'server-only'
import type { JWT } from 'next-auth/jwt'
import { z } from 'zod'
import { type Identitet, harIdentitet, lagIdentitet, loggInnMedIdentitet } from '../../data/konto/identitet'
import { finnVirksomheter } from '../../data/konto/virksomhet'
import { sporInnlogging } from '../../data/spor'
import { type Avvist, lesPaastand } from '../../domene/konto/paastand'
import { avgrensTil } from '../../domene/konto/sted'
import type { Bruker } from '../../domene/tilgang'
import { env } from '../../env'
import { ruter } from '../../ruter'
import { nySesjon, sesjonGjelder } from '../sesjon'

/** What a log-in through the provider vouched for. steder: «3416», «SF02»; sted: the one chosen, null while none is. */
export type Oidcsesjon = Identitet & { steder: string[]; sted: string | null; fra: number }

declare module 'next-auth' {
  interface Session {
    oidc?: Oidcsesjon
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    oidc?: Oidcsesjon
  }
}

/** However often a session is renewed: the organisation is asked for anew after a working day. */
const VARER_MS = 10 * 60 * 60_000

type Vurdert = { ok: true; oidc: Omit<Oidcsesjon, 'fra'> } | { ok: false; grunn: Avvist }

/** The organisations come from this token each time, and from nowhere else. */
async function vurder(klaim: unknown): Promise<Vurdert> {
  const oppsett = env().oidc
  if (!oppsett) return { ok: false, grunn: 'PERSON' }
  const lest = lesPaastand(klaim, oppsett.krav)
  if (!lest.ok) return lest
  const { iss, person, organisasjonsnumre, steder: nokler } = lest.paastand
  const steder = (await finnVirksomheter(organisasjonsnumre, nokler)).map(v => v.nokkel)
  if (steder.length === 0) return { ok: false, grunn: 'VIRKSOMHET' }
  const sted = steder.length === 1 ? (steder[0] ?? null) : null
  return { ok: true, oidc: { ...lagIdentitet(oppsett.utsteder, iss, person), steder, sted } }
}

/** true, or where one who is not let in is sent. */
export async function slippInn(klaim: unknown): Promise<true | string> {
  const vurdert = await vurder(klaim)
  return vurdert.ok || `${ruter.loggInn()}?error=${vurdert.grunn}`
}

/** The session of one who is let in; of a user here when the identity is linked to one. */
export async function nyToken(klaim: unknown, naa: Date): Promise<JWT> {
  const vurdert = await vurder(klaim)
  if (!vurdert.ok) throw new Error('Not let in')
  return medBruker({ ...nySesjon(naa), oidc: { ...vurdert.oidc, fra: naa.getTime() } }, naa)
}

const endringSchema = z.object({ sted: z.string().optional() }).catch({})

/** After a choice of organisation, one of those vouched for; after a link, the user. A session by password is as it was. */
export async function oppdatertToken(token: JWT, data: unknown, naa: Date): Promise<JWT> {
  if (!token.oidc) return token
  const { sted } = endringSchema.parse(data)
  const valgt = sted !== undefined && token.oidc.steder.includes(sted) ? sted : token.oidc.sted
  const ny: JWT = { ...token, oidc: { ...token.oidc, sted: valgt } }
  return ny.sub === undefined && (await sesjonGjelder(token, naa)) ? medBruker(ny, naa) : ny
}

async function medBruker(token: JWT & { oidc?: Oidcsesjon }, naa: Date): Promise<JWT> {
  const bruker = token.oidc && (await loggInnMedIdentitet(token.oidc, naa))
  if (bruker) await sporInnlogging(bruker.id, 'OIDC')
  return bruker ? { ...token, sub: bruker.id, sesjonsversjon: bruker.sesjonsversjon } : token
}

/** Does the session still stand, in time and in a set-up that has a provider? */
export const gjelder = (oidc: Oidcsesjon, naa: Date): boolean =>
  env().oidc !== null && naa.getTime() - oidc.fra < VARER_MS

/** The actor as far as the log-in vouches; null while no organisation is chosen, and when the link is gone. */
export async function avgrens(bruker: Bruker | null, oidc: Oidcsesjon, naa: Date): Promise<Bruker | null> {
  if (!bruker || oidc.sted === null || !gjelder(oidc, naa)) return null
  return (await harIdentitet(bruker.id, oidc)) ? avgrensTil(bruker, oidc.sted) : null
}
