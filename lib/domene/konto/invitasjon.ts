import type { Bruker, Rolle } from '../tilgang'
import { type Sted, administratorVed, bareVed, stednokkel } from './sted'

export const INVITASJON_DAGER = 7

/** When a link made now stops working. */
export const invitasjonUtloper = (naa: Date): Date => new Date(naa.getTime() + INVITASJON_DAGER * 86_400_000)

/** An invitation that gives no role is a link for a new password: its user has roles already. */
export const erPassordlenke = (invitasjon: { roller: readonly unknown[] }): boolean =>
  invitasjon.roller.length === 0

type Rolleplass = { rolle: Rolle; statsforvalterId: string | null }

/** Where the roles of an invitation hold. */
export function stedFor(kommunenummer: string | null, { rolle, statsforvalterId }: Rolleplass): Sted | null {
  if (kommunenummer !== null) return { type: 'KOMMUNE', kommunenummer }
  if (rolle === 'STATSFORVALTER')
    return statsforvalterId === null ? null : { type: 'EMBETE', statsforvalterId }
  if (rolle === 'DIREKTORAT') return { type: 'LANDET' }
  return rolle === 'SYSTEMADMIN' ? { type: 'SYSTEMET' } : null
}

type Lenke = { kommunenummer: string | null; roller: readonly Rolleplass[] }

/**
 * Does what the link gives still stand within the rights of the one who made it? A maker who has lost the role takes
 * the links along; and a new password is set only by one who administers every role it opens.
 */
export function innenforRettene(
  lenke: Lenke,
  maker: Bruker,
  mottaker: Pick<Bruker, 'tilganger' | 'holdtTilbake'> | null,
): boolean {
  if (maker.tilganger.some(t => t.rolle === 'SYSTEMADMIN')) return true
  if (lenke.kommunenummer === null) return false
  const sted: Sted = { type: 'KOMMUNE', kommunenummer: lenke.kommunenummer }
  if (administratorVed(maker, sted) === null) return false
  return !erPassordlenke(lenke) || (mottaker !== null && bareVed(mottaker, sted))
}

/**
 * May one whom another provider vouches for accept without a password? Only a new user, and only roles at places that
 * log-in vouches for: elsewhere they would never be in force.
 */
export const kanTaImotMedIdentitet = (
  lenke: { krav: Krav; nyttPassord: boolean; roller: readonly { sted: Sted }[] },
  steder: readonly string[],
): boolean =>
  lenke.krav === 'NYTT_PASSORD' &&
  !lenke.nyttPassord &&
  lenke.roller.every(r => steder.includes(stednokkel(r.sted)))

/** What the one who opens the link must show: a new password, the one in use, or nothing (is signed in as the user). */
export type Krav = 'NYTT_PASSORD' | 'PASSORD' | 'INNLOGGET'

/**
 * A user in use keeps the password and proves it; a new one, or one whom everybody has removed, chooses one. One out of
 * use who has a role left somewhere gets no password by an invitation: it would open that role to the one who invites. A
 * link for a new password is for a user in use only (null: it is of no use to others).
 */
export function kravTil(
  lenke: { roller: readonly unknown[] },
  mottaker: { id: string; aktiv: boolean; roller: number } | null,
  innloggetId: string | null,
): Krav | null {
  const iBruk = mottaker !== null && mottaker.aktiv
  if (erPassordlenke(lenke)) return iBruk ? 'NYTT_PASSORD' : null
  if (!iBruk) return mottaker !== null && mottaker.roller > 0 ? null : 'NYTT_PASSORD'
  return mottaker.id === innloggetId ? 'INNLOGGET' : 'PASSORD'
}
