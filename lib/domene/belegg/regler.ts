import { merknad } from '../kvalitet/merknad'
import type { Merknad } from '../kvalitet/typer'

/** More beboere than plasser × 1,05: asks for a reason. Unknown beboere are never too many. */
export const forMangeBeboere = ({ plasser, beboere }: { plasser: number; beboere: number | null }): boolean =>
  beboere !== null && beboere * 100 > plasser * 105

/** Where the reason for too many beboere is stored, and the figure it stands for: as the check before sending has it. */
export function advarselOmBeboere(
  gjelder: { sykehjemId: string; avdelingId: string },
  { plasser, beboere }: { plasser: number; beboere: number | null },
): Merknad | null {
  if (!forMangeBeboere({ plasser, beboere })) return null
  return merknad('ADVARSEL', 'BEBOERE_OVER_PLASSER', gjelder, `${beboere}/${plasser}`)
}
