import 'server-only'
import type { Innloggingsmate } from '../../domene/konto/maate'
import { kreverTotrinn, utenTotrinn } from '../../domene/konto/totrinn'
import type { Bruker, Tilgang } from '../../domene/tilgang'
import { type Tx, somKonto } from '../database'
import { demoITransaksjon } from '../register'

const VALG = {
  id: true,
  navn: true,
  epost: true,
  sprak: true,
  passordHash: true,
  totrinn: { select: { slattPa: true } },
  rolletildelinger: {
    select: {
      rolle: true,
      kommunenummer: true,
      statsforvalterId: true,
      sykehjem: { select: { sykehjemId: true } },
    },
  },
} as const

type Rad = {
  id: string
  navn: string
  epost: string
  sprak: 'nb' | 'nn' | null
  passordHash: string | null
  totrinn: { slattPa: Date | null } | null
  rolletildelinger: {
    rolle: Tilgang['rolle']
    kommunenummer: string | null
    statsforvalterId: string | null
    sykehjem: { sykehjemId: string }[]
  }[]
}

/**
 * The actor behind a session, with roles as they are now. null when the user is removed or inactive, or when the
 * session is older than the last change of password. sesjonsversjon undefined: not asked (API keys). mate: how the
 * session was begun; roles that take two-step log-in are kept back from one with a password who has not set it up.
 */
export function hentBruker(
  id: string,
  sesjonsversjon?: number,
  mate: Innloggingsmate = 'PASSORD',
): Promise<Bruker | null> {
  return somKonto({ brukerId: id }, tx => brukerITransaksjon(tx, id, sesjonsversjon, mate))
}

/** As hentBruker, inside an open konto transaction that carries this user's id. */
export async function brukerITransaksjon(
  tx: Tx,
  id: string,
  sesjonsversjon?: number,
  mate: Innloggingsmate = 'PASSORD',
): Promise<Bruker | null> {
  const rad = await tx.bruker.findFirst({ where: { id, aktiv: true, sesjonsversjon }, select: VALG })
  if (!rad) return null
  const tilganger = rad.rolletildelinger.flatMap(tilTilgang)
  const { navn, epost, sprak } = rad
  const alle = mate === 'OIDC' || !kreverTotrinn(tilganger) || (await slipper(tx, rad))
  return { id, navn, epost, sprak, ...(alle ? { tilganger } : utenTotrinn(tilganger)) }
}

/** It is set up, there is no password to come in by, or all is a demonstration. */
const slipper = async (tx: Tx, { totrinn, passordHash }: Rad): Promise<boolean> =>
  totrinn?.slattPa != null || passordHash === null || demoITransaksjon(tx)

function tilTilgang(r: Rad['rolletildelinger'][number]): Tilgang[] {
  switch (r.rolle) {
    case 'DIREKTORAT':
    case 'SYSTEMADMIN':
      return [{ rolle: r.rolle }]
    case 'STATSFORVALTER':
      return r.statsforvalterId ? [{ rolle: r.rolle, statsforvalterId: r.statsforvalterId }] : []
    case 'SYKEHJEMSLEDER':
      return r.kommunenummer
        ? [
            {
              rolle: r.rolle,
              kommunenummer: r.kommunenummer,
              sykehjemIder: r.sykehjem.map(s => s.sykehjemId),
            },
          ]
        : []
    default:
      return r.kommunenummer ? [{ rolle: r.rolle, kommunenummer: r.kommunenummer }] : []
  }
}
