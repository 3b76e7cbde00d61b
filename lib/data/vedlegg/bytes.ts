import 'server-only'
import type { Vedleggseier } from '../../domene/vedlegg/typer'
import type { Tx } from '../database'

/*
 * The bytes travel as base64 text: Prisma turns a column of bytes into text and back byte by byte, ten times slower,
 * and 10 MB would outlast a transaction on a busy machine.
 */

type Rad = Vedleggseier & {
  id: string
  kommunenummer: string
  rekkeId: string
  nummer: number
  filnavn: string
  mediatype: string
  sha256: string
  innhold: Uint8Array
  lastetOppAv: string
}

/** Stores one version of a file. */
export async function settInn(tx: Tx, rad: Rad): Promise<void> {
  const vurderingId = 'vurderingId' in rad ? rad.vurderingId : null
  const lokalnormId = 'lokalnormId' in rad ? rad.lokalnormId : null
  const tiltakId = 'tiltakId' in rad ? rad.tiltakId : null
  const base64 = Buffer.from(rad.innhold).toString('base64')
  await tx.$executeRaw`
    INSERT INTO "Vedlegg" ("id", "kommunenummer", "rekkeId", "nummer", "vurderingId", "lokalnormId", "tiltakId",
      "filnavn", "mediatype", "storrelse", "sha256", "innhold", "lastetOppAv")
    VALUES (${rad.id}::uuid, ${rad.kommunenummer}, ${rad.rekkeId}::uuid, ${rad.nummer}::int, ${vurderingId}::uuid,
      ${lokalnormId}::uuid, ${tiltakId}::uuid, ${rad.filnavn}, ${rad.mediatype}, ${rad.innhold.length}::int,
      ${rad.sha256}, decode(${base64}, 'base64'), ${rad.lastetOppAv}::uuid)`
}

/** The bytes of one version. */
export async function lesInnhold(tx: Tx, id: string): Promise<Uint8Array> {
  const [rad] = await tx.$queryRaw<{ base64: string }[]>`
    SELECT encode("innhold", 'base64') AS "base64" FROM "Vedlegg" WHERE "id" = ${id}::uuid`
  return new Uint8Array(Buffer.from(rad?.base64 ?? '', 'base64'))
}
