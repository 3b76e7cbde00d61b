import { erUuid } from '../felles/uuid'
import { type Merknad, MERKNADSKODER, type Merknadskode } from '../kvalitet/typer'
import type { Grunnkode } from '../kvalitet/koder'

/** A reason that was given for a warning. begrunnet: the moment, ISO 8601. */
export type Begrunnelse = {
  nokkel: string
  verdi: string
  grunnkode: Grunnkode
  grunntekst: string
  begrunnet: string
}

const KOMMUNEKODER: readonly Merknadskode[] = [
  'SATS_UNDER_FORSLAG',
  'GAMMEL_NORM',
  'BARE_LANGTID',
  'INGEN_NORM',
]

/**
 * What the key of a merknad concerns: a sykehjem, or the whole kommune (its norm included). null when it is not a
 * key. The sykehjem is the first id in the key (see kvalitet/merknad.ts).
 */
export function gjelderFraNokkel(nokkel: string): { kode: Merknadskode; sykehjemId?: string } | null {
  const [forste, ...deler] = nokkel.split(':')
  const kode = MERKNADSKODER.find(k => k === forste)
  if (kode === undefined) return null
  if (KOMMUNEKODER.includes(kode)) return { kode }
  const sykehjemId = deler.find(del => erUuid(del))
  return sykehjemId === undefined ? null : { kode, sykehjemId }
}

/** The reason that stands for this warning: given for the same key, and the figure has not changed since. */
export const begrunnelseFor = (m: Merknad, begrunnelser: readonly Begrunnelse[]): Begrunnelse | null =>
  begrunnelser.find(b => b.nokkel === m.nokkel && b.verdi === m.verdi) ?? null
