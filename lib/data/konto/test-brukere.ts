import type { Rolle } from '../../../prisma/generated/enums'
import { somEier } from '../../../test/database'
import { kreverTotrinn } from '../../domene/konto/totrinn'
import type { Bruker } from '../../domene/tilgang'
import { hentBruker } from './bruker'
import { forsegl } from './forsegling'
import { hashPassord } from './passord'

export const PASSORD = 'et passord for tester'

let hash: Promise<string> | undefined

type Rolleinnhold = {
  rolle: Rolle
  kommunenummer?: string
  statsforvalterId?: string
  sykehjemIder?: string[]
}

/** What the app of everybody in the tests holds who has two-step log-in. */
export const TOTPHEMMELIGHET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/**
 * A user with roles, for tests. Everybody has the same password; those whose role takes two-step log-in have set it up
 * (totrinn: said otherwise).
 */
export async function lagBruker(
  epost: string,
  roller: Rolleinnhold[] = [],
  mer: { navn?: string; aktiv?: boolean; totrinn?: boolean } = {},
): Promise<string> {
  hash ??= hashPassord(PASSORD)
  const passordHash = await hash
  return somEier(async tx => {
    const { id } = await tx.bruker.create({
      data: { epost, navn: mer.navn ?? `Navn for ${epost}`, passordHash, aktiv: mer.aktiv ?? true },
      select: { id: true },
    })
    if (mer.totrinn ?? kreverTotrinn(roller)) await lagTotrinn(tx, id)
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

/** Two-step log-in as one has it who has set up the app of the tests. */
export async function lagTotrinn(tx: Parameters<Parameters<typeof somEier>[0]>[0], brukerId: string) {
  const hemmelighet = forsegl(TOTPHEMMELIGHET, brukerId)
  await tx.totrinn.create({ data: { brukerId, hemmelighet, slattPa: new Date('2026-01-01T12:00:00Z') } })
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

export const EIDSKOG = { type: 'KOMMUNE', kommunenummer: '3416' } as const
export const GRUE = { type: 'KOMMUNE', kommunenummer: '3417' } as const
export const INNLANDET = { type: 'EMBETE', statsforvalterId: 'SF02' } as const
export const NAA = new Date('2026-11-22T12:00:00Z')

/** The administrator of Eidskog. */
export const lagAdmin = (epost = 'admin@eidskog.example', kommunenummer = '3416'): Promise<Bruker> =>
  lagAktor(epost, { rolle: 'KOMMUNEADMIN', kommunenummer })

export const lagSystemadmin = (): Promise<Bruker> => lagAktor('system@x.example', { rolle: 'SYSTEMADMIN' })

/** The user as it is read now, with every role. */
export const les = (id: string): Promise<Bruker | null> => hentBruker(id)

/** The log, oldest first. */
export const hendelser = (): Promise<
  { handling: string; kommunenummer: string | null; brukerId: string | null }[]
> =>
  somEier(tx =>
    tx.hendelse.findMany({
      // Log-ins are told of in test/data/spor.test.ts.
      where: { NOT: { handling: { startsWith: 'innlogging.' } } },
      orderBy: { id: 'asc' },
      select: {
        ...{ handling: true, kommunenummer: true, brukerId: true, rolle: true, omrade: true },
        ...{ objekttype: true, objektId: true, detaljer: true },
      },
    }),
  )
