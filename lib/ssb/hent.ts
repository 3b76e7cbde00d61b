import 'server-only'
import { SSB_TABELLER, type Ssbtabell, type Tabellsvar } from '../domene/referanse/ssb'
import { medTabell, Ssbfeil } from '../utveksling/ssb/feil'
import { lagForesporsel } from '../utveksling/ssb/foresporsel'
import { type Datasett, krevOppdatert, lesDatasett } from '../utveksling/ssb/jsonstat'
import { tilRader } from '../utveksling/ssb/rader'
import type { Ssbklient } from './klient'

/** Every table we use, whole. Throws Ssbfeil on the first that cannot be had: then there is nothing to store. */
export async function hentTabeller(
  klient: Ssbklient,
  kommunenumre: readonly string[],
): Promise<Tabellsvar[]> {
  const svar: Tabellsvar[] = []
  for (const tabell of SSB_TABELLER) svar.push(await hentTabell(klient, tabell, kommunenumre))
  return svar
}

async function hentTabell(
  klient: Ssbklient,
  tabell: Ssbtabell,
  kommunenumre: readonly string[],
): Promise<Tabellsvar> {
  const les = (tekst: string): Datasett => medTabell(tabell.tabell, () => lesDatasett(tekst))
  const metadata = les(await klient.metadata(tabell.tabell))
  const { utvalg, uten } = lagForesporsel(tabell, metadata, kommunenumre)
  const datasett = les(await klient.data(tabell.tabell, utvalg))
  // A shorter answer than what was asked for is not a whole table.
  for (const { variableCode, valueCodes } of utvalg) {
    const fikk = datasett.dimensjoner.find(d => d.kode === variableCode)?.koder ?? []
    const mangler = valueCodes.find(k => !fikk.includes(k))
    if (mangler !== undefined)
      throw new Ssbfeil('ukjentKode', { tabell: tabell.tabell, variabel: variableCode, verdi: mangler })
  }
  if (!datasett.harTall) throw new Ssbfeil('ikkeDatasett', { tabell: tabell.tabell, felt: 'value' })
  return {
    ...{ tabell: tabell.tabell, navn: datasett.navn || metadata.navn, uten },
    oppdatert: medTabell(tabell.tabell, () => krevOppdatert(datasett)),
    noter: [...new Set([...metadata.noter, ...datasett.noter])],
    rader: medTabell(tabell.tabell, () => tilRader(tabell, datasett, kommunenumre)),
  }
}
