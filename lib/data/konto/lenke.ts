import 'server-only'
import { type Krav, erPassordlenke, innenforRettene, kravTil, stedFor } from '../../domene/konto/invitasjon'
import type { Rollevalg } from '../../domene/konto/roller'
import type { Sted } from '../../domene/konto/sted'
import type { Tx } from '../database'
import { brukerITransaksjon } from './bruker'
import { hashHemmelighet } from './hemmelig'

/** A one-time link that works: what it gives, to whom, and what must be shown to accept. */
export type Lenke = {
  id: string
  navn: string
  epost: string
  kommunenummer: string | null
  utloper: Date
  mottakerId: string | null
  krav: Krav
  nyttPassord: boolean
  roller: (Rollevalg & { sted: Sted })[]
}

/**
 * The link behind a token, read with rights over everything: nobody is signed in yet. null when it is unknown, used,
 * withdrawn or expired, when its maker may no longer give what it gives, or when it is of no use to its user.
 */
export async function finnLenke(
  tx: Tx,
  token: string,
  innloggetId: string | null,
  naa: Date,
): Promise<Lenke | null> {
  if (typeof token !== 'string') return null // from a browser: a text by its type only
  const rad = await tx.invitasjon.findFirst({
    where: { tokenHash: hashHemmelighet(token), brukt: null, trukket: null, utloper: { gt: naa } },
    select: {
      ...{ id: true, navn: true, epost: true, kommunenummer: true, utloper: true, opprettetAv: true },
      roller: { select: { rolle: true, statsforvalterId: true, sykehjemIder: true } },
    },
  })
  const maker = rad && (await brukerITransaksjon(tx, rad.opprettetAv))
  if (!maker) return null
  const mottaker = await tx.bruker.findUnique({
    where: { epost: rad.epost },
    select: { id: true, aktiv: true, _count: { select: { rolletildelinger: true } } },
  })
  const tilganger = mottaker && (await brukerITransaksjon(tx, mottaker.id))
  const krav = kravTil(
    rad,
    mottaker && { ...mottaker, roller: mottaker._count.rolletildelinger },
    innloggetId,
  )
  if (!krav || !innenforRettene(rad, maker, tilganger)) return null
  const { id, navn, epost, kommunenummer, utloper } = rad
  return {
    ...{ id, navn, epost, kommunenummer, utloper, krav },
    mottakerId: mottaker?.id ?? null,
    nyttPassord: erPassordlenke(rad),
    roller: rad.roller.flatMap(r => {
      const sted = stedFor(kommunenummer, r)
      return sted ? [{ rolle: r.rolle, sykehjemIder: r.sykehjemIder, sted }] : []
    }),
  }
}
