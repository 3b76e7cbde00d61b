import 'server-only'
import type { Rollevalg } from '../../domene/konto/roller'
import { type Sted, rollerVed } from '../../domene/konto/sted'
import { erUuid } from '../../domene/felles/uuid'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Tx } from '../database'
import { adgangTil, apneInvitasjoner, innenfor, rolleplass } from './adgang'

export type Navngitt = { id: string; navn: string }
export type Rolleher = { rolle: Rolle; sykehjem: Navngitt[] }

/** A user as an administrator of the place sees one: the roles there, and nothing of roles elsewhere. */
export type BrukerVed = {
  id: string
  navn: string
  epost: string
  sistInnlogget: Date | null
  roller: Rolleher[]
}

export type ApenInvitasjon = {
  id: string
  navn: string
  epost: string
  utloper: Date
  utlopt: boolean
  roller: Rolleher[]
}

/** The users of a place and the invitations nobody has used. null when it is not the actor's to administer. */
export async function hentBrukere(
  bruker: Bruker,
  sted: Sted,
  naa: Date,
): Promise<{ brukere: BrukerVed[]; invitasjoner: ApenInvitasjon[] } | null> {
  const adgang = adgangTil(bruker, sted)
  if (!adgang) return null
  return innenfor(adgang, async tx => ({
    brukere: await brukereVed(tx, sted),
    invitasjoner: await apne(tx, sted, naa),
  }))
}

/** One user of a place, and the sykehjem to choose among. null as for hentBrukere, or with no role there. */
export async function hentBrukerVed(
  bruker: Bruker,
  sted: Sted,
  id: string,
  naa: Date,
): Promise<{ bruker: BrukerVed; harPassordlenke: boolean; harTotrinn: boolean } | null> {
  const adgang = adgangTil(bruker, sted)
  if (!adgang || !erUuid(id)) return null
  const hent = async (tx: Tx) => {
    const [funnet] = await brukereVed(tx, sted, id)
    if (!funnet) return null
    const { epost } = funnet
    const lenker = await tx.invitasjon.count({
      where: { epost, roller: { none: {} }, brukt: null, trukket: null, utloper: { gt: naa } },
    })
    const totrinn = await tx.totrinn.count({ where: { brukerId: id, slattPa: { not: null } } })
    return { bruker: funnet, harPassordlenke: lenker > 0, harTotrinn: totrinn > 0 }
  }
  return innenfor(adgang, hent, id)
}

/** The sykehjem of a kommune by name, for picking what a leder leads: all an administrator sees of the content. */
export async function hentSykehjemsvalg(bruker: Bruker, sted: Sted): Promise<Navngitt[] | null> {
  const adgang = adgangTil(bruker, sted)
  if (!adgang) return null
  if (sted.type !== 'KOMMUNE') return []
  return innenfor(adgang, tx =>
    tx.sykehjem.findMany({
      where: { kommunenummer: sted.kommunenummer },
      select: { id: true, navn: true },
      orderBy: { navn: 'asc' },
    }),
  )
}

export const tilValg = (roller: readonly Rolleher[]): Rollevalg[] =>
  roller.map(r => ({ rolle: r.rolle, sykehjemIder: r.sykehjem.map(s => s.id) }))

/** Inside an open transaction that may see the place. id: that user only. */
export async function brukereVed(tx: Tx, sted: Sted, id?: string): Promise<BrukerVed[]> {
  const her = rolleplass(sted)
  const rader = await tx.bruker.findMany({
    where: { id, rolletildelinger: { some: her } },
    orderBy: { navn: 'asc' },
    select: {
      id: true,
      navn: true,
      epost: true,
      sistInnlogget: true,
      rolletildelinger: {
        where: her,
        select: { rolle: true, sykehjem: { select: { sykehjem: { select: { id: true, navn: true } } } } },
      },
    },
  })
  return rader.map(({ rolletildelinger, ...bruker }) => ({
    ...bruker,
    roller: iRekkefolge(
      sted,
      rolletildelinger.map(r => ({
        rolle: r.rolle,
        sykehjem: r.sykehjem.map(s => s.sykehjem).sort(etterNavn),
      })),
    ),
  }))
}

async function apne(tx: Tx, sted: Sted, naa: Date): Promise<ApenInvitasjon[]> {
  const rader = await tx.invitasjon.findMany({
    where: apneInvitasjoner(sted),
    orderBy: { opprettet: 'desc' },
    select: {
      ...{ id: true, navn: true, epost: true, utloper: true },
      roller: { select: { rolle: true, sykehjemIder: true } },
    },
  })
  const ider = rader.flatMap(i => i.roller.flatMap(r => r.sykehjemIder))
  const sykehjem =
    ider.length > 0
      ? await tx.sykehjem.findMany({ where: { id: { in: ider } }, select: { id: true, navn: true } })
      : []
  return rader.map(({ roller, ...invitasjon }) => ({
    ...invitasjon,
    utlopt: invitasjon.utloper <= naa,
    roller: iRekkefolge(
      sted,
      roller.map(r => ({
        rolle: r.rolle,
        sykehjem: sykehjem.filter(s => r.sykehjemIder.includes(s.id)).sort(etterNavn),
      })),
    ),
  }))
}

const etterNavn = (a: Navngitt, b: Navngitt) => a.navn.localeCompare(b.navn, 'nb')

const iRekkefolge = (sted: Sted, roller: Rolleher[]): Rolleher[] =>
  rollerVed(sted).flatMap(rolle => roller.filter(r => r.rolle === rolle))
