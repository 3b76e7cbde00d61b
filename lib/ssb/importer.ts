import 'server-only'
import { lagreReferansetall, loggMislykket, type Henter } from '../data/referanse/lagre'
import { hentAlleKommuner } from '../data/register'
import { feilTilstand, ikkeFunnet, type Resultat } from '../domene/resultat'
import type { Hentetabell, Kanal } from '../domene/referanse/henting'
import type { Tabellsvar } from '../domene/referanse/ssb'
import { type Bruker, rolleFor } from '../domene/tilgang'
import { env } from '../env'
import { Ssbfeil } from '../utveksling/ssb/feil'
import { somSkjema } from '../utveksling/skjema'
import { lesSsbfil, MAKS_SSBFIL } from '../utveksling/ssb/fil'
import { hentTabeller } from './hent'
import { type Klientvalg, lagKlient } from './klient'

export type Importutfall = Resultat<{ tabeller: Hentetabell[] }>

/** Fetches every table from SSB and stores them: all, or nothing. For one who may, else as if it did not exist. */
export async function hentFraSsb(bruker: Bruker, valg?: Klientvalg): Promise<Importutfall> {
  const henter = somHenter(bruker)
  return henter ? hentSom(henter, valg) : ikkeFunnet()
}

/** The same for the command line, where nobody is signed in. */
export const hentSomSystemet = (valg?: Klientvalg): Promise<Importutfall> =>
  hentSom({ brukerId: null, rolle: null }, valg)

/** Takes in a saved json-stat2 file, for a network that reaches nothing. The form has it in `fil`. */
export async function lastOppSsbfil(bruker: Bruker, skjema: FormData): Promise<Importutfall> {
  const henter = somHenter(bruker)
  if (!henter) return ikkeFunnet()
  const fil = somSkjema(skjema).get('fil')
  if (!(fil instanceof File) || fil.size === 0) return feilTilstand('referansetall.feil.manglerFil')
  if (fil.size > MAKS_SSBFIL) return feilTilstand('referansetall.feil.forStorFil')
  const bytes = new Uint8Array(await fil.arrayBuffer())
  return importer(henter, 'FIL', numre => Promise.resolve([lesSsbfil(bytes, numre)]))
}

function somHenter(bruker: Bruker): Henter | null {
  const rolle = rolleFor(bruker, 'referansetall:hente')
  return rolle && { brukerId: bruker.id, rolle }
}

const hentSom = (henter: Henter, valg: Klientvalg = { adresse: env().ssbUrl }): Promise<Importutfall> =>
  importer(henter, 'SSB', numre => hentTabeller(lagKlient(valg), numre))

/** Everything is read before anything is stored. */
async function importer(
  henter: Henter,
  kanal: Kanal,
  les: (kommunenumre: string[]) => Promise<Tabellsvar[]>,
): Promise<Importutfall> {
  const kommuner = await hentAlleKommuner()
  let svar: Tabellsvar[]
  try {
    svar = await les(kommuner.map(k => k.kommunenummer))
  } catch (e) {
    if (!(e instanceof Ssbfeil)) throw e
    const arsak = `referansetall.feil.${e.kode}`
    await loggMislykket(henter, kanal, arsak, e.verdier, new Date())
    return feilTilstand(arsak, e.verdier)
  }
  return lagreReferansetall(henter, kanal, svar, new Date())
}
