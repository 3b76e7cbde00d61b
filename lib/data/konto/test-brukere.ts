import type { Rolle } from '../../../prisma/generated/enums'
import { somEier } from '../../../test/database'
import type { Bruker } from '../../domene/tilgang'
import { hentBruker } from './bruker'
import { hashPassord } from './passord'

export const PASSORD = 'et passord for tester'

let hash: Promise<string> | undefined

type Rolleinnhold = {
  rolle: Rolle
  kommunenummer?: string
  statsforvalterId?: string
  sykehjemIder?: string[]
}

/** A user with roles, for tests. Everybody has the same password. */
export async function lagBruker(
  epost: string,
  roller: Rolleinnhold[] = [],
  mer: { navn?: string; aktiv?: boolean } = {},
): Promise<string> {
  hash ??= hashPassord(PASSORD)
  const passordHash = await hash
  return somEier(async tx => {
    const { id } = await tx.bruker.create({
      data: { epost, navn: mer.navn ?? `Navn for ${epost}`, passordHash, aktiv: mer.aktiv ?? true },
      select: { id: true },
    })
    for (const { sykehjemIder = [], kommunenummer, ...resten } of roller)
      await tx.rolletildeling.create({
        data: {
          brukerId: id,
          kommunenummer,
          ...resten,
          sykehjem: { create: sykehjemIder.map(sykehjemId => ({ sykehjemId })) },
        } as never,
        select: { id: true },
      })
    return id
  })
}

/** As lagBruker, and the actor as the app would read it. */
export async function lagAktor(epost: string, ...roller: Rolleinnhold[]): Promise<Bruker> {
  const bruker = await hentBruker(await lagBruker(epost, roller))
  if (!bruker) throw new Error('The user just made is not there')
  return bruker
}

/** A sykehjem with nothing in it. */
export const lagSykehjem = (kommunenummer: string, navn: string): Promise<string> =>
  somEier(async tx => {
    const { id } = await tx.sykehjem.create({
      data: { kommunenummer, navn, navnenokkel: navn.toLowerCase(), eierform: 'KOMMUNAL' },
      select: { id: true },
    })
    return id
  })
