import 'server-only'
import { erUuid } from '../../domene/felles/uuid'
import { feilTilstand, ikkeFunnet, type Resultat } from '../../domene/resultat'
import { lesSkala } from '../../domene/risiko/skala'
import type { Risikoskala } from '../../domene/risiko/typer'
import { type Bruker, type Rolle, rolleFor } from '../../domene/tilgang'
import { som, type Tx } from '../database'
import { loggHendelse, type NyHendelse } from '../hendelse'

/** A version that may be written in, held so that nobody else writes risks or ends the draft meanwhile. */
export type Utkast = {
  tx: Tx
  id: string
  nummer: number
  versjon: number
  skala: Risikoskala
  logg: (h: Pick<NyHendelse, 'handling' | 'objekttype' | 'objektId' | 'detaljer'>) => Promise<void>
}

/**
 * Runs a change in a version of the vurdering that is UTKAST. IKKE_FUNNET when there is none here for this actor,
 * FEIL_TILSTAND when it is FERDIG or GODKJENT.
 */
export async function iUtkast<T>(
  bruker: Bruker,
  kommunenummer: string,
  vurderingId: string,
  fn: (utkast: Utkast) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  const rolle = rolleFor(bruker, 'vurdering:endre', { kommunenummer })
  if (!rolle || !erUuid(vurderingId)) return ikkeFunnet()
  return som(bruker, async tx => {
    // NO KEY: rows that point at it are not held up.
    await tx.$queryRaw`SELECT 1 FROM "Vurdering"
      WHERE "id" = ${vurderingId}::uuid AND "kommunenummer" = ${kommunenummer} FOR NO KEY UPDATE`
    const rad = await tx.vurdering.findFirst({ where: { id: vurderingId, kommunenummer } })
    if (!rad) return ikkeFunnet()
    if (rad.status !== 'UTKAST') return feilTilstand('risiko.feil.ikkeUtkast')
    const { id, nummer, versjon } = rad
    return fn({
      tx,
      id,
      nummer,
      versjon,
      skala: lesSkala(rad.skala),
      logg: loggI(tx, bruker, rolle, kommunenummer),
    })
  })
}

const loggI =
  (tx: Tx, bruker: Bruker, rolle: Rolle, kommunenummer: string): Utkast['logg'] =>
  h =>
    loggHendelse(tx, { ...h, kommunenummer, omrade: 'INNHOLD', brukerId: bruker.id, rolle })
