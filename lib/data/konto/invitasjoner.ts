import 'server-only'
import { invitasjonUtloper } from '../../domene/konto/invitasjon'
import { type Rollevalg, invitasjonSchema, tilRollevalg } from '../../domene/konto/roller'
import type { Sted } from '../../domene/konto/sted'
import { feltfeil } from '../../domene/felles/melding'
import { erUuid } from '../../domene/felles/uuid'
import { type Resultat, ikkeFunnet, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import type { Hendelsesnavn } from '../../domene/logg/handlinger'
import type { Tx } from '../database'
import {
  type Adgang,
  adgangTil,
  apneInvitasjoner,
  innenfor,
  loggAdgang,
  rolleplass,
  stedfelter,
} from './adgang'
import { hashHemmelighet, nyHemmelighet } from './hemmelig'

/** A one-time link as it is shown, once. */
export type Engangslenke = { token: string; utloper: Date }

/**
 * Invites somebody to a place. The answer holds the link, which is never shown again; an older open invitation of the
 * same person to the same place stops. UGYLDIG when the person has a role there already.
 */
export async function inviter(
  bruker: Bruker,
  sted: Sted,
  input: unknown,
  naa: Date,
): Promise<Resultat<Engangslenke>> {
  const adgang = adgangTil(bruker, sted)
  if (!adgang) return ikkeFunnet()
  const lest = invitasjonSchema(sted).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { navn, epost } = lest.data
  const roller = tilRollevalg(lest.data)
  return innenfor(adgang, async tx => {
    if (!(await finnesHer(tx, sted, roller)))
      return ugyldig({ felt: 'sykehjem', kode: 'konto.feil.ukjentSykehjem' })
    if ((await tx.rolletildeling.count({ where: { ...rolleplass(sted), bruker: { epost } } })) > 0)
      return ugyldig({ felt: 'epost', kode: 'konto.feil.harRolleHer', verdier: { funnet: epost } })
    await tx.invitasjon.updateMany({
      where: { ...apneInvitasjoner(sted), epost },
      data: { trukket: naa },
    })
    const { id, lenke } = await lagInvitasjon(tx, adgang, { navn, epost, roller }, naa)
    await loggAdgang(tx, adgang, {
      handling: 'invitasjon.laget',
      objekttype: 'Invitasjon',
      objektId: id,
      detaljer: { ny: rolledetaljer(roller) },
    })
    return ok(lenke)
  })
}

/** A new link for an open or expired invitation; the old one stops. The new one stands on the actor's rights. */
export function nyInvitasjonslenke(
  bruker: Bruker,
  sted: Sted,
  id: string,
  naa: Date,
): Promise<Resultat<Engangslenke>> {
  const lenke = nyLenke(naa)
  return endreApen(
    bruker,
    sted,
    id,
    'invitasjon.nyLenke',
    { ...tilRad(lenke), opprettetAv: bruker.id },
    lenke,
  )
}

/** Stops an invitation that has not been used. */
export const trekkInvitasjon = (bruker: Bruker, sted: Sted, id: string, naa: Date): Promise<Resultat<null>> =>
  endreApen(bruker, sted, id, 'invitasjon.trukket', { trukket: naa }, null)

async function endreApen<T>(
  bruker: Bruker,
  sted: Sted,
  id: string,
  handling: Hendelsesnavn,
  data: { trukket: Date } | { tokenHash: string; utloper: Date; opprettetAv: string },
  svar: T,
): Promise<Resultat<T>> {
  const adgang = adgangTil(bruker, sted)
  if (!adgang || !erUuid(id)) return ikkeFunnet()
  return innenfor(adgang, async tx => {
    const apen = { ...apneInvitasjoner(sted), id }
    const { count } = await tx.invitasjon.updateMany({ where: apen, data })
    if (count === 0) return ikkeFunnet()
    await loggAdgang(tx, adgang, { handling, objekttype: 'Invitasjon', objektId: id })
    return ok(svar)
  })
}

/** Stores an invitation inside an open transaction of one who may make it. No roles: a link for a new password. */
export async function lagInvitasjon(
  tx: Tx,
  { bruker, sted }: Pick<Adgang, 'bruker' | 'sted'>,
  { navn, epost, roller }: { navn: string; epost: string; roller: Rollevalg[] },
  naa: Date,
): Promise<{ id: string; lenke: Engangslenke }> {
  const lenke = nyLenke(naa)
  const { kommunenummer, statsforvalterId } = stedfelter(sted)
  const { id } = await tx.invitasjon.create({
    data: {
      ...{ navn, epost, kommunenummer },
      opprettetAv: bruker.id,
      ...tilRad(lenke),
      roller: { create: roller.map(r => ({ ...r, statsforvalterId })) },
    },
    select: { id: true },
  })
  return { id, lenke }
}

const nyLenke = (naa: Date): Engangslenke => ({ token: nyHemmelighet(), utloper: invitasjonUtloper(naa) })
const tilRad = ({ token, utloper }: Engangslenke) => ({ tokenHash: hashHemmelighet(token), utloper })

/** Are the chosen sykehjem in this kommune, every one? */
export async function finnesHer(tx: Tx, sted: Sted, roller: readonly Rollevalg[]): Promise<boolean> {
  const ider = roller.flatMap(r => r.sykehjemIder)
  const { kommunenummer } = stedfelter(sted)
  if (ider.length === 0 || kommunenummer === null) return ider.length === 0
  return (await tx.sykehjem.count({ where: { kommunenummer, id: { in: ider } } })) === ider.length
}

/** What the log tells of a set of roles. */
export const rolledetaljer = (roller: readonly Rollevalg[]) => ({
  roller: roller.map(r => r.rolle),
  sykehjem: roller.flatMap(r => r.sykehjemIder).length,
})
