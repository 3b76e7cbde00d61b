import 'server-only'
import type { Avdelingstype } from '../../domene/avdeling/typer'
import type { NySats } from '../../domene/norm/utkast-schema'
import type { Saksgangsledd } from '../../domene/norm/versjon'
import type { Tx } from '../database'
import { fraDato } from '../konverter'

type Navn = { sykehjemNavn?: string | null; avdelingNavn?: string | null }

/** Writes rates on a draft. The names are null until the vedtak copies them. */
export const skrivSatser = (
  tx: Tx,
  kommunenummer: string,
  lokalnormId: string,
  satser: readonly (NySats & Navn)[],
): Promise<unknown> =>
  tx.normsats.createMany({ data: satser.map(s => ({ ...s, kommunenummer, lokalnormId })) })

/** Writes the saksgang of a draft, in the order given. */
export const skrivSaksgang = (
  tx: Tx,
  kommunenummer: string,
  lokalnormId: string,
  ledd: readonly Saksgangsledd[],
): Promise<unknown> =>
  tx.saksgang.createMany({
    data: ledd.map((l, rekkefolge) => ({
      ...l,
      motedato: fraDato(l.motedato),
      ...{ kommunenummer, lokalnormId, rekkefolge },
    })),
  })

/** The type of each avdeling of the kommune, by id: what an own rate may be for. */
export async function avdelingstyper(tx: Tx, kommunenummer: string): Promise<Record<string, Avdelingstype>> {
  const rader = await tx.avdeling.findMany({ where: { kommunenummer }, select: { id: true, type: true } })
  return Object.fromEntries(rader.map(a => [a.id, a.type]))
}

/** Rates as the log keeps them. */
export const satserTilLogg = (satser: readonly NySats[]) =>
  satser.map(({ type, avdelingId, uketimer, per, basis }) => ({
    ...{ type, uketimer, per, basis },
    ...(avdelingId !== null && { avdelingId }),
  }))
