import type { Desimal } from '../../domene/beregning/situasjon'
import {
  AVTALEFORM,
  erGruppe,
  FUNKSJON,
  mangelFor,
  type Referanserad,
  type Ssbtabell,
} from '../../domene/referanse/ssb'
import { Ssbfeil } from './feil'
import { antallCeller, type Celle, type Datasett } from './jsonstat'

/**
 * The cells of a data set that are ours, each with its codes: kommuner of today and SSB's own landet, fylker and groups,
 * contents codes we know. People divided by sex and age are added; one cell missing, and the whole is.
 */
export function tilRader(
  tabell: Ssbtabell,
  datasett: Datasett,
  kommunenumre: readonly string[],
): Referanserad[] {
  const les = {
    region: koderAv(datasett, tabell.region),
    innholdskode: koderAv(datasett, 'ContentsCode'),
    tid: koderAv(datasett, 'Tid'),
    funksjon: koderAv(datasett, FUNKSJON),
    avtaleform: koderAv(datasett, AVTALEFORM),
  }
  const kommuner = new Set(kommunenumre)
  const rader = new Map<string, Referanserad>()
  for (let plass = 0; plass < antallCeller(datasett.dimensjoner); plass++) {
    const [region, innholdskode] = [les.region(plass), les.innholdskode(plass)]
    if (!kommuner.has(region) && !(tabell.grupper && erGruppe(region))) continue
    if (!tabell.koder.includes(innholdskode)) continue
    const [aar, funksjon, avtaleform] = [
      aarFra(tabell, les.tid(plass)),
      les.funksjon(plass),
      les.avtaleform(plass),
    ]
    const nokkel = [innholdskode, region, aar, funksjon, avtaleform].join(' ')
    const tall = leggTil(rader.get(nokkel), datasett.celle(plass))
    rader.set(nokkel, { innholdskode, region, aar, funksjon, avtaleform, ...tall })
  }
  return [...rader.values()]
}

/** The code a cell has in a variable; '' where the data set is not divided by it. The last variable runs fastest. */
function koderAv({ dimensjoner }: Datasett, variabel: string): (plass: number) => string {
  const i = dimensjoner.findIndex(d => d.kode === variabel)
  const koder = dimensjoner[i]?.koder ?? ['']
  const steg = i < 0 ? 1 : antallCeller(dimensjoner.slice(i + 1))
  return plass => koder[Math.floor(plass / steg) % koder.length] ?? ''
}

type Tall = Pick<Referanserad, 'verdi' | 'mangler'>

function leggTil(fra: Tall | undefined, { verdi, merke }: Celle): Tall {
  if (fra?.mangler) return { verdi: null, mangler: fra.mangler }
  if (verdi === null || (merke !== undefined && mangelFor(merke) !== 'UKJENT'))
    return { verdi: null, mangler: mangelFor(merke) }
  if (!fra) return { verdi: somDesimal(verdi), mangler: null }
  return { verdi: somDesimal(Number(fra.verdi) + verdi), mangler: null } // whole numbers of people
}

/** The number as SSB wrote it: JSON's shortest text for it. */
function somDesimal(verdi: number): Desimal {
  const tekst = String(verdi)
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(tekst)) throw new Ssbfeil('ikkeDatasett', { felt: `value ${tekst}` })
  return tekst
}

function aarFra(tabell: Ssbtabell, tekst: string): number {
  if (!/^\d{4}$/.test(tekst))
    throw new Ssbfeil('ukjentKode', { tabell: tabell.tabell, variabel: 'Tid', verdi: tekst })
  return Number(tekst)
}
