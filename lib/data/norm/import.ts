import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { senesteRevisjon } from '../../domene/norm/historikk'
import type { Sats } from '../../domene/norm/versjon'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Tx } from '../database'
import { fraDato } from '../konverter'
import { vedtaksavtrykk } from './avtrykk'
import { loggNorm } from './logg'
import { satserTilLogg, skrivSaksgang, skrivSatser } from './rader'

export type ImportertNorm = {
  gyldigFra: Dato
  /** Names are kept as given: those the avdeling has in the file. */
  satser: readonly Sats[]
  /** Where it was decided; all are taken as VEDTATT. */
  saksgang: readonly { organ: string; motedato: Dato | null; saksnummer: string }[]
}

/**
 * Registers a norm that was decided before: one vedtatt version, revised at the latest four years after gyldigFra. A
 * draft somebody is working on is left in peace. Runs in the caller's transaction, after the caller has found that the
 * actor may import here (rolle), that every rate is sound and every avdelingId is the kommune's. Throws what erDuplikat
 * knows when a valid version with this gyldigFra stands already.
 */
export async function registrerNormFraImport(
  tx: Tx,
  rolle: Rolle,
  bruker: Bruker,
  kommunenummer: string,
  { gyldigFra, satser, saksgang }: ImportertNorm,
): Promise<{ id: string }> {
  await tx.$executeRaw`SET CONSTRAINTS "Lokalnorm_ett_utkast" DEFERRED`
  const { id } = await tx.lokalnorm.create({
    data: { kommunenummer, importert: true },
    select: { id: true },
  })
  await skrivSatser(tx, kommunenummer, id, satser)
  await skrivSaksgang(
    tx,
    kommunenummer,
    id,
    saksgang.map(ledd => ({ ...ledd, status: 'VEDTATT' })),
  )
  await tx.lokalnorm.update({
    where: { id_kommunenummer: { id, kommunenummer } },
    data: {
      status: 'VEDTATT',
      gyldigFra: fraDato(gyldigFra),
      revisjonsdato: fraDato(senesteRevisjon(gyldigFra)),
      vedtattRegistrert: new Date(),
    },
  })
  await tx.$executeRaw`SET CONSTRAINTS "Lokalnorm_ett_utkast" IMMEDIATE`
  const sha256 = await vedtaksavtrykk(tx, kommunenummer, id)
  const detaljer = { gyldigFra, satser: satserTilLogg(satser), sha256 }
  await loggNorm(tx, bruker, rolle, kommunenummer, id, 'norm.importert', detaljer)
  return { id }
}
