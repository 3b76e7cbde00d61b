import 'server-only'
import { type Feltverdi, feltnokkel } from '../../domene/vurdering/typer'
import type { Tx } from '../database'

type Sted = { kommunenummer: string; vurderingId: string; felt: string; sykehjemId: string | null }
type Nytt = Feltverdi & { endretAv: string }

/**
 * Writes an answer if it is still the one that was seen (versjon; 0 = none). skrevet false: nothing written, since it
 * stands so already or somebody else was first; staar tells which.
 */
export async function skrivSvar(
  tx: Tx,
  sted: Sted,
  { verdi, versjon, endretAv }: Nytt,
): Promise<{ skrevet: boolean; staar: Feltverdi }> {
  const her = { ...sted, nokkel: feltnokkel(sted.felt, sted.sykehjemId) }
  const staar = await lesSvaret(tx, her)
  if (staar.verdi === verdi) return { skrevet: false, staar }
  const { count } =
    versjon === 0
      ? await tx.vurderingsfelt.createMany({ data: [{ ...her, verdi, endretAv }], skipDuplicates: true })
      : await tx.vurderingsfelt.updateMany({
          where: { ...her, versjon },
          data: { verdi, endretAv, versjon: { increment: 1 } },
        })
  return count > 0
    ? { skrevet: true, staar: { verdi, versjon: versjon + 1 } }
    : { skrevet: false, staar: await lesSvaret(tx, her) }
}

async function lesSvaret(tx: Tx, her: Sted & { nokkel: string }): Promise<Feltverdi> {
  const rad = await tx.vurderingsfelt.findFirst({ where: her, select: { verdi: true, versjon: true } })
  return rad ?? { verdi: '', versjon: 0 }
}
