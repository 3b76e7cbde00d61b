import 'server-only'
import { createHmac, hkdfSync } from 'node:crypto'
import { feltfeil } from '../../domene/felles/melding'
import { bekreftSchema } from '../../domene/konto/passord'
import { type Resultat, feil, feilTilstand, ikkeFunnet, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { hemmelighet } from '../../env'
import { type Tx, erDuplikat, somKonto } from '../database'
import { loggHendelse } from '../hendelse'
import { provInnlogging } from './innlogging'
import { bevisfeil } from './totrinn'

/** Somebody as a provider knows one, made unrecognisable. utsteder: the provider as it is set up. */
export type Identitet = { utsteder: string; identHash: string }

/**
 * What is stored of a person's key at a provider. The key may be a fødselsnummer, and there are few enough of those to
 * try them all: the hash is keyed, by the secret that signs sessions. iss: who issued the token (one provider may do so
 * in the name of many tenants).
 */
export function lagIdentitet(utsteder: string, iss: string, person: string): Identitet {
  const nokkel = Buffer.from(hkdfSync('sha256', hemmelighet(), '', 'lokalnorm identitet', 32))
  const identHash = createHmac('sha256', nokkel)
    .update(JSON.stringify([iss, person]))
    .digest('hex')
  return { utsteder, identHash }
}

/** The user in use behind an identity, for a log-in: its time is kept. null: nobody here. */
export const loggInnMedIdentitet = (
  { identHash }: Identitet,
  naa: Date,
): Promise<{ id: string; sesjonsversjon: number } | null> =>
  somKonto({}, async tx => {
    const rad = await tx.identitet.findFirst({
      where: { identHash, bruker: { aktiv: true } },
      select: { id: true, bruker: { select: { id: true, sesjonsversjon: true } } },
    })
    if (!rad) return null
    await tx.identitet.update({ where: { id: rad.id }, data: { sistBrukt: naa }, select: { id: true } })
    await tx.bruker.update({
      where: { id: rad.bruker.id },
      data: { sistInnlogget: naa },
      select: { id: true },
    })
    return rad.bruker
  })

/** Is this still how the user is known? A link that is taken away stops its sessions. */
export const harIdentitet = (brukerId: string, { identHash }: Identitet): Promise<boolean> =>
  somKonto({ brukerId }, async tx => (await tx.identitet.count({ where: { brukerId, identHash } })) > 0)

export type Kobling = { koblet: Date; sistBrukt: Date | null }

/** The actor's link to a provider, and whether there is a password to log in with besides. */
export const hentKobling = (
  bruker: Bruker,
  utsteder: string,
): Promise<{ kobling: Kobling | null; harPassord: boolean }> =>
  somKonto({ brukerId: bruker.id }, async tx => {
    const kobling = await tx.identitet.findFirst({
      where: { brukerId: bruker.id, utsteder },
      select: { koblet: true, sistBrukt: true },
    })
    const medPassord = await tx.bruker.count({ where: { id: bruker.id, passordHash: { not: null } } })
    return { kobling, harPassord: medPassord > 0 }
  })

/** The password of the actor, and the code where two-step log-in is on, asked for anew before a link. Wrong guesses count as failed log-ins do. */
export async function bekreftPassord(
  bruker: Bruker,
  input: unknown,
  naa: Date,
): Promise<Resultat<{ sesjonsversjon: number }>> {
  const lest = bekreftSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const svar = await provInnlogging(bruker.epost, lest.data.passord, naa, lest.data.kode, 'MIN_SIDE')
  return svar.ok
    ? ok({ sesjonsversjon: svar.bruker.sesjonsversjon })
    : feil(bevisfeil(svar, 'kode', lest.data.kode))
}

/** Links the actor to an identity. FEIL_TILSTAND when the actor has one of that provider, or somebody has this one. */
export async function kobleIdentitet(
  bruker: Bruker,
  identitet: Identitet,
  naa: Date,
): Promise<Resultat<null>> {
  try {
    return await somKonto({ brukerId: bruker.id }, async tx => {
      await lagreIdentitet(tx, bruker.id, identitet, naa)
      return ok(null)
    })
  } catch (e) {
    if (erDuplikat(e)) return feilTilstand('oidc.feil.alleredeKoblet')
    throw e
  }
}

/** Takes the actor's link away. FEIL_TILSTAND for one without a password: there would be no way in. */
export const fjernKobling = (bruker: Bruker, utsteder: string): Promise<Resultat<null>> =>
  somKonto({ brukerId: bruker.id }, async tx => {
    if ((await tx.bruker.count({ where: { id: bruker.id, passordHash: { not: null } } })) === 0)
      return feilTilstand('oidc.feil.ingenAnnenVei')
    const { count } = await tx.identitet.deleteMany({ where: { brukerId: bruker.id, utsteder } })
    if (count === 0) return ikkeFunnet()
    await loggHendelse(tx, {
      ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: bruker.id, rolle: null },
      ...{ handling: 'identitet.fjernet', objekttype: 'Bruker', objektId: bruker.id },
    })
    return ok(null)
  })

/** Inside an open transaction. A unique constraint stops a second link of either. */
export async function lagreIdentitet(
  tx: Tx,
  brukerId: string,
  { utsteder, identHash }: Identitet,
  naa: Date,
): Promise<void> {
  await tx.identitet.create({ data: { brukerId, utsteder, identHash, koblet: naa }, select: { id: true } })
  await loggHendelse(tx, {
    ...{ kommunenummer: null, omrade: 'TILGANG', brukerId, rolle: null },
    ...{ handling: 'identitet.koblet', objekttype: 'Bruker', objektId: brukerId },
  })
}

/** Every identity of a user goes, in an open transaction. Whoever had the user before may have linked an own one. */
export const glemIdentiteter = (tx: Tx, brukerId: string) => tx.identitet.deleteMany({ where: { brukerId } })
