import 'server-only'
import type { Sprak } from '../domene/felles/sprak'
import { medAlleRoller } from '../domene/konto/totrinn'
import type { Bruker } from '../domene/tilgang'
import { type Tx, somKonto } from './database'

export type Kommune = {
  kommunenummer: string
  navn: string
  navnEntydig: string
  fylkesnummer: string
  innbyggertall: number
  innbyggertallAar: number
  kostragruppe: string
  maalform: 'BOKMAL' | 'NYNORSK' | 'NOYTRAL'
}

const VALG = {
  kommunenummer: true,
  navn: true,
  navnEntydig: true,
  fylkesnummer: true,
  innbyggertall: true,
  innbyggertallAar: true,
  kostragruppe: true,
  maalform: true,
} as const

/** One kommune of the public register, or null when there is no such number. */
export const hentKommune = (kommunenummer: string): Promise<Kommune | null> =>
  somKonto({}, tx => tx.kommune.findUnique({ where: { kommunenummer }, select: VALG }))

/** The named kommuner of the public register, by number. */
export const hentKommuner = (kommunenumre: readonly string[]): Promise<Kommune[]> =>
  somKonto({}, tx =>
    tx.kommune.findMany({
      where: { kommunenummer: { in: [...kommunenumre] } },
      select: VALG,
      orderBy: { kommunenummer: 'asc' },
    }),
  )

/** Every kommune of the register, by name. */
export const hentAlleKommuner = (): Promise<Kommune[]> =>
  somKonto({}, tx => tx.kommune.findMany({ select: VALG, orderBy: { navnEntydig: 'asc' } }))

export type Embete = {
  id: string
  navn: string
  kortnavn: string
  fylker: { fylkesnummer: string; navn: string; kommuner: Kommune[] }[]
}

const EMBETEVALG = {
  id: true,
  navn: true,
  kortnavn: true,
  fylker: {
    orderBy: { fylkesnummer: 'asc' },
    select: {
      fylkesnummer: true,
      navn: true,
      kommuner: { select: VALG, orderBy: { navnEntydig: 'asc' } },
    },
  },
} as const

/** One embete with its fylker and kommuner, or null. */
export const hentEmbete = (id: string): Promise<Embete | null> =>
  somKonto({}, tx => tx.statsforvalter.findUnique({ where: { id }, select: EMBETEVALG }))

/** Every embete with its fylker and kommuner, by key. */
export const hentHeleRegisteret = (): Promise<Embete[]> =>
  somKonto({}, tx => tx.statsforvalter.findMany({ select: EMBETEVALG, orderBy: { id: 'asc' } }))

/** Every embete, by key. */
export const hentEmbeter = (): Promise<{ id: string; navn: string }[]> =>
  somKonto({}, tx => tx.statsforvalter.findMany({ select: { id: true, navn: true }, orderBy: { id: 'asc' } }))

export type Kilde = { id: string; navn: string; eier: string; lisens: string; dato: Date }

/** Where the register's facts come from, for the attribution. */
export const hentKilder = (): Promise<Kilde[]> =>
  somKonto({}, tx =>
    tx.referansekilde.findMany({
      select: { id: true, navn: true, eier: true, lisens: true, dato: true },
      orderBy: { id: 'asc' },
    }),
  )

/** The målform to meet an actor in who has not chosen: that of the first kommune or embete; neutral is bokmål. */
export async function maalformFor(bruker: Bruker): Promise<Sprak> {
  const forste = medAlleRoller(bruker).tilganger.find(t => 'kommunenummer' in t || 'statsforvalterId' in t)
  if (!forste) return 'nb'
  return somKonto({}, async tx => {
    if ('statsforvalterId' in forste) {
      const embete = await tx.statsforvalter.findUnique({ where: { id: forste.statsforvalterId } })
      return embete?.maalform ?? 'nb'
    }
    if (!('kommunenummer' in forste)) return 'nb'
    const kommune = await tx.kommune.findUnique({ where: { kommunenummer: forste.kommunenummer } })
    return kommune?.maalform === 'NYNORSK' ? 'nn' : 'nb'
  })
}

/** Was the database filled with demonstration data? Then every page says so. */
export const erDemo = (): Promise<boolean> => somKonto({}, demoITransaksjon)

/** The same, inside an open konto transaction. */
export const demoITransaksjon = async (tx: Tx): Promise<boolean> =>
  (await tx.bruker.count({ where: { demo: true } })) > 0
