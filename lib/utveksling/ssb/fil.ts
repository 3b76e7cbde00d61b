import { SSB_TABELLER, type Tabellsvar } from '../../domene/referanse/ssb'
import { medTabell, Ssbfeil } from './feil'
import { krevOppdatert, lesDatasett } from './jsonstat'
import { tilRader } from './rader'

/** The largest json-stat2 file that is taken, in bytes. */
export const MAKS_SSBFIL = 10 * 1024 * 1024

/**
 * Reads a json-stat2 file saved from Statistikkbanken: the table is known by its contents codes, which no two of our
 * tables share. Throws Ssbfeil on what is not one of our tables, or is divided otherwise than we hold it.
 */
export function lesSsbfil(bytes: Uint8Array, kommunenumre: readonly string[]): Tabellsvar {
  const datasett = medTabell('fil', () => lesDatasett(lesTekst(bytes)))
  if (!datasett.harTall) throw new Ssbfeil('ingenTall')
  const koderI = (variabel: string) => datasett.dimensjoner.find(d => d.kode === variabel)?.koder ?? []
  const koder = koderI('ContentsCode')
  const tabell = SSB_TABELLER.find(t => t.koder.some(k => koder.includes(k)))
  if (!tabell) throw new Ssbfeil('ukjentTabell', { koder: koder.join(', ') || '–' })
  for (const variabel of ['Tid', tabell.region, ...Object.keys(tabell.deling)])
    if (koderI(variabel).length === 0)
      throw new Ssbfeil('manglerVariabel', { tabell: tabell.tabell, variabel })
  for (const { kode, koder: valgt } of datasett.dimensjoner) {
    const kjent = ['ContentsCode', 'Tid', tabell.region].includes(kode) || kode in tabell.deling
    // Part of a population must not pass for all of it.
    const hele = valgt.length === 1 && (tabell.summeres[kode] ?? []).includes(valgt[0] ?? '')
    if (!kjent && !hele) throw new Ssbfeil('deltFil', { tabell: tabell.tabell, variabel: kode })
  }
  const rader = medTabell('fil', () => tilRader(tabell, datasett, kommunenumre))
  if (rader.length === 0) throw new Ssbfeil('ingenTall')
  const oppdatert = medTabell('fil', () => krevOppdatert(datasett))
  return {
    ...{ tabell: tabell.tabell, navn: datasett.navn, oppdatert, noter: datasett.noter },
    ...{ rader, uten: [] },
  }
}

function lesTekst(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) // drops a BOM
  } catch {
    throw new Ssbfeil('ikkeJson')
  }
}
