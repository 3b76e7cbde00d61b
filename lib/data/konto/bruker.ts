import 'server-only'
import type { Bruker, Tilgang } from '../../domene/tilgang'
import { type Tx, somKonto } from '../database'

const VALG = {
  id: true,
  navn: true,
  epost: true,
  sprak: true,
  sesjonsversjon: true,
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
  rolletildelinger: {
    rolle: Tilgang['rolle']
    kommunenummer: string | null
    statsforvalterId: string | null
    sykehjem: { sykehjemId: string }[]
  }[]
}

/**
 * The actor behind a session, with roles as they are now. null when the user is removed or inactive, or when the
 * session is older than the last change of password. sesjonsversjon undefined: not asked (API keys).
 */
export function hentBruker(id: string, sesjonsversjon?: number): Promise<Bruker | null> {
  return somKonto({ brukerId: id }, tx => brukerITransaksjon(tx, id, sesjonsversjon))
}

/** As hentBruker, inside an open konto transaction that carries this user's id. */
export async function brukerITransaksjon(
  tx: Tx,
  id: string,
  sesjonsversjon?: number,
): Promise<Bruker | null> {
  const rad = await tx.bruker.findFirst({ where: { id, aktiv: true, sesjonsversjon }, select: VALG })
  return rad && tilBruker(rad)
}

function tilBruker(rad: Rad): Bruker {
  return {
    id: rad.id,
    navn: rad.navn,
    epost: rad.epost,
    sprak: rad.sprak,
    tilganger: rad.rolletildelinger.flatMap(tilTilgang),
  }
}

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
