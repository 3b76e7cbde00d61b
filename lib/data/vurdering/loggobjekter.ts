import 'server-only'
import { risikonavn } from '../../domene/risiko/regler'
import type { Tx } from '../database'
import { type Loggobjekt, objektIder, type Objektrad } from '../loggobjekt'
import { versjonsnavn } from './logg'

type Finn = (tx: Tx, kommunenummer: string, ider: string[]) => Promise<[string, Loggobjekt][]>

/** A file is looked at where it hangs. */
const FINN: Record<string, Finn> = {
  Vurdering: async (tx, kommunenummer, ider) =>
    (
      await tx.vurdering.findMany({
        where: { kommunenummer, id: { in: ider } },
        select: { id: true, nummer: true },
      })
    ).map(v => [v.id, { navn: versjonsnavn(v.nummer), lenke: { til: 'VURDERING', vurderingId: v.id } }]),
  Risiko: async (tx, kommunenummer, ider) =>
    (
      await tx.risiko.findMany({
        where: { kommunenummer, id: { in: ider } },
        select: { id: true, nummer: true, hendelse: true, vurderingId: true },
      })
    ).map(r => [
      r.id,
      {
        navn: `${risikonavn(r)} ${r.hendelse}`,
        lenke: { til: 'RISIKO', vurderingId: r.vurderingId, risikoId: r.id },
      },
    ]),
  Tiltak: async (tx, kommunenummer, ider) =>
    (
      await tx.tiltak.findMany({
        where: { kommunenummer, id: { in: ider } },
        select: { id: true, tittel: true },
      })
    ).map(t => [t.id, { navn: t.tittel, lenke: { til: 'TILTAK', tiltakId: t.id } }]),
  Vedlegg: async (tx, kommunenummer, ider) =>
    (
      await tx.vedlegg.findMany({
        where: { kommunenummer, id: { in: ider } },
        select: { id: true, filnavn: true, vurderingId: true, lokalnormId: true, tiltakId: true },
      })
    ).map(v => [v.id, { navn: v.filnavn, lenke: eierlenke(v) }]),
}

function eierlenke(v: {
  vurderingId: string | null
  lokalnormId: string | null
  tiltakId: string | null
}): Loggobjekt['lenke'] {
  if (v.vurderingId !== null) return { til: 'VURDERING', vurderingId: v.vurderingId }
  if (v.lokalnormId !== null) return { til: 'NORM', normId: v.lokalnormId }
  return v.tiltakId === null ? null : { til: 'TILTAK', tiltakId: v.tiltakId }
}

/** The versions, risks, tiltak and files that rows of the log are about, by id of the thing, as far as they exist. */
export async function vurderingsobjekter(
  tx: Tx,
  kommunenummer: string,
  rader: readonly Objektrad[],
): Promise<Map<string, Loggobjekt>> {
  const funnet = new Map<string, Loggobjekt>()
  for (const [type, finn] of Object.entries(FINN)) {
    const ider = objektIder(rader, type)
    if (ider.length > 0) for (const [id, o] of await finn(tx, kommunenummer, ider)) funnet.set(id, o)
  }
  return funnet
}
