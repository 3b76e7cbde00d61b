import 'server-only'
import type { Prisma } from '../../../prisma/generated/client'
import type { Erfaringsfilter } from '../../domene/erfaring/filter'
import type { Navneliste } from '../../domene/erfaring/navn'
import type { Erfaring } from '../../domene/erfaring/typer'
import { erUuid } from '../../domene/felles/uuid'
import { STORRELSESGRUPPER } from '../../domene/samlet/storrelse'
import { type Bruker, kan } from '../../domene/tilgang'
import { som } from '../database'
import { erfaringerITransaksjon, navnelisteITransaksjon } from './rad'

/** More than one reads through: beyond it one narrows the choice. */
export const FLEST_ERFARINGER = 100

/** antall: of those that fit, also beyond the first FLEST_ERFARINGER. */
export type Erfaringer = { antall: number; erfaringer: Erfaring[] }

/**
 * What kommuner all over the country have shared and not withdrawn, the newest first. null when the kommune it is read
 * from is not the actor's.
 */
export async function hentErfaringer(
  bruker: Bruker,
  kommunenummer: string,
  filter: Erfaringsfilter,
): Promise<Erfaringer | null> {
  if (!kan(bruker, 'plan:lese', { kommunenummer })) return null
  const where = { trukket: null, ...somSporring(filter) }
  return som(bruker, async tx => ({
    antall: await tx.erfaring.count({ where }),
    erfaringer: await erfaringerITransaksjon(tx, where, FLEST_ERFARINGER),
  }))
}

function somSporring({ type, kategori, storrelse, sok }: Erfaringsfilter): Prisma.ErfaringWhereInput {
  const gruppe = STORRELSESGRUPPER.find(g => g.nokkel === storrelse)
  // The database's «contains» takes % and _ for wildcards: a search for «10 %» is for just that.
  const contains = sok.replace(/[\\%_]/g, String.raw`\$&`)
  const iTekst = { contains, mode: 'insensitive' } as const
  return {
    ...(type && { type }),
    ...(kategori && { kategori }),
    ...(gruppe && { innbyggertall: { gte: gruppe.fra, ...(gruppe.til !== null && { lte: gruppe.til }) } }),
    ...(sok && {
      OR: (['tittel', 'gjort', 'krevde', 'erfart', 'kommunenavn'] as const).map(felt => ({ [felt]: iTekst })),
    }),
  }
}

/** One that is shared, of whatever kommune. null when there is none such, or the kommune is not the actor's. */
export async function hentErfaring(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
): Promise<Erfaring | null> {
  if (!kan(bruker, 'plan:lese', { kommunenummer }) || !erUuid(id)) return null
  const [funnet] = await som(bruker, tx => erfaringerITransaksjon(tx, { id, trukket: null }))
  return funnet ?? null
}

/** naa: what is shared of the tiltak now. noenGang: it has been, so it can never be deleted. navn: not to be told. */
export type Delingsstand = { naa: Erfaring | null; noenGang: boolean; navn: Navneliste }

/** What the kommune has shared of one of its own tiltak. null when there is no such tiltak, or it is not the actor's. */
export async function hentDelingsstand(
  bruker: Bruker,
  kommunenummer: string,
  tiltakId: string,
): Promise<Delingsstand | null> {
  if (!kan(bruker, 'plan:lese', { kommunenummer }) || !erUuid(tiltakId)) return null
  return som(bruker, async tx => {
    const tiltak = await tx.tiltak.findFirst({
      where: { id: tiltakId, kommunenummer },
      select: { ansvarligNavn: true },
    })
    if (!tiltak) return null
    const alle = await erfaringerITransaksjon(tx, { kommunenummer, tiltakId })
    return {
      naa: alle.find(e => e.trukket === null) ?? null,
      noenGang: alle.length > 0,
      navn: await navnelisteITransaksjon(tx, kommunenummer, tiltak.ansvarligNavn),
    }
  })
}
