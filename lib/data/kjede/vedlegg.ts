import 'server-only'
import type { Tx } from '../database'
import { sidevis } from './sidevis'
import { harAvtrykk, like, type Sjekk, sjekk } from './sjekk'

const SIDE = 100

/** Every file: its bytes, and what the log says of it. */
export const sjekkVedlegg = (tx: Tx): Promise<Sjekk> =>
  sjekk(tx, {
    hva: 'VEDLEGG',
    rader: sidevis(SIDE, async side => {
      const rader = await tx.vedlegg.findMany({ ...side, omit: { innhold: true } })
      const regnet = await summer(
        tx,
        rader.map(r => r.id),
      )
      return rader.map(rad => ({ ...rad, regnet: regnet.get(rad.id) }))
    }),
    navn: rad => rad.id,
    loggnavn: h => h.objektId,
    iSegSelv: rad => (rad.regnet === rad.sha256 ? null : 'INNHOLD'),
    brudd: (rad, logg) => {
      if (!harAvtrykk(logg, rad.kommunenummer, rad.sha256)) return 'LOGG'
      const [{ detaljer, brukerId }] = logg
      const somLastetOpp = like(
        [rad.filnavn, rad.nummer, rad.storrelse, rad.lastetOppAv],
        [detaljer.navn, detaljer.nummer, detaljer.storrelse, brukerId],
      )
      return somLastetOpp ? null : 'OPPLYSNINGER'
    },
  })

/** Reckoned where the bytes are. */
async function summer(tx: Tx, ider: string[]): Promise<Map<string, string>> {
  const rader = await tx.$queryRaw<{ id: string; sum: string }[]>`
    SELECT "id"::text AS "id", encode(sha256("innhold"), 'hex') AS "sum" FROM "Vedlegg" WHERE "id" = ANY (${ider}::uuid[])`
  return new Map(rader.map(r => [r.id, r.sum]))
}
