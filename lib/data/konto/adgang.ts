import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import { type Sted, administratorVed } from '../../domene/konto/sted'
import { adminkommuner, type Bruker, type Rolle } from '../../domene/tilgang'
import { type Kontoomfang, type Tx, somKonto } from '../database'
import { type NyHendelse, loggHendelse } from '../hendelse'

/** The right to administer the users of one place, and how far its transactions reach. */
export type Adgang = { bruker: Bruker; rolle: Rolle; sted: Sted; omfang: Kontoomfang }

/** null: not the actor's place to administer. A KOMMUNEADMIN reaches the own kommune and nothing else. */
export function adgangTil(bruker: Bruker, sted: Sted): Adgang | null {
  const rolle = administratorVed(bruker, sted)
  if (!rolle) return null
  // How far the door opens is what the actor's own roles say, not what was asked for.
  const alt = bruker.tilganger.some(t => t.rolle === 'SYSTEMADMIN')
  const egne = alt || sted.type !== 'KOMMUNE' ? [] : adminkommuner(bruker)
  const kommuner =
    sted.type === 'KOMMUNE' && (alt || egne.includes(sted.kommunenummer)) ? [sted.kommunenummer] : []
  return { bruker, rolle, sted, omfang: { kommuner, alt } }
}

/** A transaction within the reach. mal: a user all of whose roles it sees, also those elsewhere. */
export const innenfor = <T>({ omfang }: Adgang, fn: (tx: Tx) => Promise<T>, mal?: string): Promise<T> =>
  somKonto({ ...omfang, brukerId: mal }, fn)

/** The columns that say where a role holds. */
export const stedfelter = (
  sted: Sted,
): { kommunenummer: string | null; statsforvalterId: string | null } => ({
  kommunenummer: sted.type === 'KOMMUNE' ? sted.kommunenummer : null,
  statsforvalterId: sted.type === 'EMBETE' ? sted.statsforvalterId : null,
})

/** The role rows of a place. LANDET and SYSTEMET have no columns: there the role itself is the place. */
export const rolleplass = (sted: Sted) => ({
  ...stedfelter(sted),
  ...(sted.type === 'LANDET' && { rolle: 'DIREKTORAT' as const }),
  ...(sted.type === 'SYSTEMET' && { rolle: 'SYSTEMADMIN' as const }),
})

/** Invitations to a place that are neither used nor withdrawn; they may have expired. Not links for a new password. */
export const apneInvitasjoner = (sted: Sted): Prisma.InvitasjonWhereInput => {
  const { kommunenummer, ...gir } = rolleplass(sted)
  const roller = sted.type === 'KOMMUNE' ? { some: {} } : { some: gir }
  return { kommunenummer, roller, brukt: null, trukket: null }
}

/** Writes what an administrator did, in the log of the place. */
export const loggAdgang = (
  tx: Tx,
  { bruker, rolle, sted }: Adgang,
  hva: Pick<NyHendelse, 'handling' | 'objekttype' | 'objektId' | 'detaljer'>,
): Promise<void> =>
  loggHendelse(tx, {
    kommunenummer: stedfelter(sted).kommunenummer,
    omrade: 'TILGANG',
    brukerId: bruker.id,
    rolle,
    ...hva,
  })
