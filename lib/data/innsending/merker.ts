import 'server-only'
import { type Merkefelt, merkbareFelter, type Merkeverdi, merkeverdi } from '../../domene/innsending/merke'
import { lesInnhold } from '../../domene/innsending/innhold'
import { type Bruker, kan } from '../../domene/tilgang'
import { som } from '../database'
import { rundeITransaksjon } from './rad'

/** A value of version nummer that the embete has marked. felt null: no longer known; verdi null: a text, or nothing was sent. */
export type Merke = {
  id: string
  nummer: number
  felt: Merkefelt | null
  verdi: Merkeverdi | null
  tekst: string
  tid: Date
  lukket: Date | null
}

/** What the embete has marked of an innsending, open marks first, then the newest. null when it is not here for the actor. */
export async function hentMerker(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
): Promise<Merke[] | null> {
  if (!kan(bruker, 'innsending:lese', { kommunenummer })) return null
  return som(bruker, async tx => {
    if (!(await rundeITransaksjon(tx, kommunenummer, innsamlingId))) return null
    const her = { kommunenummer, innsamlingId }
    const rader = await tx.innsendingsmerke.findMany({
      where: her,
      select: { id: true, nummer: true, felt: true, tekst: true, tid: true, lukket: true },
      orderBy: [{ tid: 'desc' }, { id: 'desc' }],
    })
    const versjoner = await tx.innsendingsversjon.findMany({
      where: { ...her, nummer: { in: rader.map(r => r.nummer) } },
      select: { nummer: true, innhold: true },
    })
    const innhold = new Map(versjoner.map(v => [v.nummer, lesInnhold(v.innhold)]))
    return rader
      .map(({ felt, ...r }) => {
        const sendt = innhold.get(r.nummer)
        const merket = (sendt && merkbareFelter(sendt).find(f => f.felt === felt)) ?? null
        return { ...r, felt: merket, verdi: sendt && merket ? merkeverdi(sendt, merket) : null }
      })
      .sort((a, b) => Number(a.lukket !== null) - Number(b.lukket !== null))
  })
}
