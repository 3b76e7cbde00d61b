import 'server-only'
import { createTranslator } from 'use-intl/core'
import type { Vedlikeholdssvar } from '../data/vedlikehold'
import { visDato, datoIOslo } from '../dato'
import type { Hentetabell } from '../domene/referanse/henting'
import nb from '../tekster/nb.json'
import { hentSomSystemet } from './importer'
import type { Klientvalg } from './klient'

/** The command `ssb`: takes in SSB's figures, and says what came or what is wrong. In bokmål, as all the command line is. */
export async function hentSsbtall(valg?: Klientvalg): Promise<Vedlikeholdssvar> {
  const svar = await hentSomSystemet(valg)
  if (svar.ok) return { ok: true, linjer: svar.verdi.tabeller.flatMap(linjer) }
  if (svar.feil.kode !== 'FEIL_TILSTAND') throw new Error(svar.feil.kode)
  const t = createTranslator({
    locale: 'nb',
    messages: nb,
    onError: feil => {
      throw feil
    },
  })
  const { arsak, verdier } = svar.feil
  return { ok: false, melding: `${t(arsak as never, verdier as never)} Ingenting er lagret.` }
}

function linjer(t: Hentetabell): string[] {
  const dato = visDato(datoIOslo(new Date(t.oppdatert)))
  const uten = t.uten.length > 0 ? [`  Kommuner som ikke finnes i tabellen: ${t.uten.join(', ')}.`] : []
  return [
    `Tabell ${t.tabell}: ${t.antall} celler fra ${t.fra} til ${t.til}, ${t.mangler} av dem uten tall. Oppdatert av SSB ${dato}.`,
    ...uten,
  ]
}
