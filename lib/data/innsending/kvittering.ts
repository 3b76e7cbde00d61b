import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { lesInnhold } from '../../domene/innsending/innhold'
import { lesReferanse, lesSha256 } from '../../domene/innsending/referanse'
import type { Innsendingsslag } from '../../domene/innsending/typer'
import { somKvittering } from '../database'
import { sha256Av } from './frosset'

/** What a receipt is answered with. stemmer false: what is stored is no longer what was sent. */
export type Kvitteringssjekk = {
  stemmer: boolean
  referanse: string
  kommune: { kommunenummer: string; navn: string }
  nummer: number
  slag: Innsendingsslag
  sendt: Date
  /** The round; null where what is stored cannot be trusted. */
  innsamling: { tittel: string; aar: number; statusdato: Dato } | null
}

/**
 * Reckons the hash of what is stored under a reference anew, for anyone who has a receipt. null when there is no such
 * receipt: nothing is told but to one whose hash is the one stored, or the one reckoned.
 */
export async function sjekkKvittering(referanse: string, sha256: string): Promise<Kvitteringssjekk | null> {
  const [ref, hash] = [lesReferanse(referanse), lesSha256(sha256)]
  if (ref === null || hash === null) return null
  return somKvittering(ref, async tx => {
    const rad = await tx.innsendingsversjon.findUnique({
      where: { referanse: ref },
      select: {
        ...{ kommunenummer: true, nummer: true, slag: true, referanse: true },
        ...{ innhold: true, sha256: true, sendt: true },
      },
    })
    if (!rad) return null
    const regnet = sha256Av(rad.innhold)
    if (hash !== rad.sha256 && hash !== regnet) return null
    const kommune = await tx.kommune.findUniqueOrThrow({
      where: { kommunenummer: rad.kommunenummer },
      select: { kommunenummer: true, navn: true },
    })
    const her = { referanse: rad.referanse, kommune }
    return hash === rad.sha256 && hash === regnet
      ? { stemmer: true, ...her, ...slikDetBleSendt(rad.innhold) }
      : { stemmer: false, ...her, nummer: rad.nummer, slag: rad.slag, sendt: rad.sendt, innsamling: null }
  })
}

/** Told from the copy the hash is of, never from the columns beside it: those no receipt vouches for. */
function slikDetBleSendt(tekst: string) {
  const { versjon, slag, sendt, innsamling } = lesInnhold(tekst)
  const { tittel, aar, statusdato } = innsamling
  return { nummer: versjon, slag, sendt: new Date(sendt.tid), innsamling: { tittel, aar, statusdato } }
}
