import { harFodselsnummer } from '../felles/fodselsnummer'
import { megabyte } from '../import/megabyte'
import { ok, type Resultat, ugyldig } from '../resultat'
import { tryggFilnavn } from './filnavn'
import { gjenkjenn } from './filtype'
import { MAKS_STORRELSE, OM_FILTYPE } from './typer'

/** A file as it was sent. */
export type Fil = { navn: string; innhold: Uint8Array }

/** A file that may be kept, with the name and the media type it is kept under. */
export type Sjekketfil = { filnavn: string; mediatype: string; innhold: Uint8Array }

/** Is there a file, of a size and a kind that may be kept? UGYLDIG on `fil` says what was found and what is expected. */
export function sjekkFil(fil: Fil | null): Resultat<Sjekketfil> {
  if (!fil) return nei('mangler')
  const { navn, innhold } = fil
  if (innhold.length === 0) return nei('tom')
  if (innhold.length > MAKS_STORRELSE) return ugyldig(forStor(innhold.length))
  const funnet = gjenkjenn(innhold)
  if ('annen' in funnet) return nei('type', { funnet: funnet.annen })
  const filnavn = tryggFilnavn(navn, funnet.type)
  if (harFodselsnummer(filnavn)) return nei('fodselsnummer')
  return ok({ filnavn, mediatype: OM_FILTYPE[funnet.type].mediatype, innhold })
}

/** The fault of a file of this many bytes, also for one that is too large to be sent at all. */
export const forStor = (bytes: number) => ({
  felt: 'fil',
  kode: 'vedlegg.feil.forStor',
  verdier: { funnet: megabyte(bytes), maks: megabyte(MAKS_STORRELSE) },
})

const nei = (kode: string, verdier?: Record<string, string>) =>
  ugyldig({ felt: 'fil', kode: `vedlegg.feil.${kode}`, verdier })
