import 'server-only'
import {
  FORSTE_SSB_AAR,
  publiserteReferansetall,
  type Referansetall,
  sisteReferansetall,
} from '../../domene/referanse/legetimer'
import { LANDET, LEGETIMER } from '../../domene/referanse/ssb'
import { type Bruker, kan } from '../../domene/tilgang'
import { somKonto, type Tx } from '../database'
import { grunnlagITransaksjon } from './grunnlag'

/** What to hold the kommune's legetimer per beboer against now; null when there is no such kommune for the actor. */
export async function hentReferansetall(
  bruker: Bruker,
  kommunenummer: string,
): Promise<Referansetall | null> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer })) return null
  return somKonto({}, tx => referansetallITransaksjon(tx, kommunenummer))
}

/** The same inside a transaction: of a kommune that exists. Only years newer than what is published are read. */
export async function referansetallITransaksjon(tx: Tx, kommunenummer: string): Promise<Referansetall> {
  const landet = await tx.referansetall.findMany({
    where: {
      ...{ tabell: LEGETIMER.tabell, innholdskode: LEGETIMER.kode, region: LANDET },
      ...{ aar: { gte: FORSTE_SSB_AAR }, verdi: { not: null } },
    },
    select: { aar: true },
  })
  if (landet.length === 0) {
    const { innbyggertall } = await tx.kommune.findUniqueOrThrow({
      where: { kommunenummer },
      select: { innbyggertall: true },
    })
    return publiserteReferansetall(innbyggertall)
  }
  const grunnlag = await grunnlagITransaksjon(tx, kommunenummer, { aar: { in: landet.map(l => l.aar) } })
  if (!grunnlag) throw new Error(`No kommune ${kommunenummer}`)
  return sisteReferansetall(grunnlag)
}
