import 'server-only'
import { ikkeFunnet, konflikt, type Resultat } from '../../domene/resultat'
import type { Tiltak } from '../../domene/tiltak/typer'
import { type Bruker, kan, type Rolle, rolleFor } from '../../domene/tilgang'
import type { Prisma } from '../../../prisma/generated/client'
import { som, type Tx } from '../database'
import { tiltakITransaksjon } from './rad'

/** A tiltak somebody may change, in an open transaction. */
export type Apnet = { tx: Tx; tiltak: Tiltak; hvem: { bruker: Bruker; rolle: Rolle } }

/** The role by which the actor may change a tiltak for this sykehjem (null: the whole kommune); null = may not. */
export const planrolle = (bruker: Bruker, kommunenummer: string, sykehjemId: string | null): Rolle | null =>
  rolleFor(bruker, 'plan:endre', { kommunenummer, sykehjemId: sykehjemId ?? undefined })

/** Opens a tiltak for a change. IKKE_FUNNET when there is none, or its sykehjem is not the actor's to act for. */
export async function medTiltak<T>(
  bruker: Bruker,
  kommunenummer: string,
  id: string,
  fn: (apnet: Apnet) => Promise<Resultat<T>>,
): Promise<Resultat<T>> {
  if (!kan(bruker, 'plan:lese', { kommunenummer })) return ikkeFunnet()
  return som(bruker, async tx => {
    const tiltak = await tiltakITransaksjon(tx, kommunenummer, id)
    const rolle = tiltak && planrolle(bruker, kommunenummer, tiltak.sykehjemId)
    if (!tiltak || !rolle) return ikkeFunnet()
    return fn({ tx, tiltak, hvem: { bruker, rolle } })
  })
}

/** Changes the row if nobody has since this versjon; else a KONFLIKT that carries the tiltak as it stands. */
export async function skriv(
  { tx, tiltak }: Apnet,
  kommunenummer: string,
  versjon: number,
  data: Prisma.TiltakUncheckedUpdateManyInput,
): Promise<Resultat<null>> {
  const { count } = await tx.tiltak.updateMany({
    where: { id: tiltak.id, kommunenummer, versjon },
    data: { ...data, versjon: { increment: 1 } },
  })
  if (count > 0) return { ok: true, verdi: null }
  const gjeldende = await tiltakITransaksjon(tx, kommunenummer, tiltak.id)
  return gjeldende ? konflikt(gjeldende) : ikkeFunnet()
}
