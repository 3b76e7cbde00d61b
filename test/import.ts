import { expect } from 'vitest'
import { importer } from '../lib/data/import/importer'
import type { Importfeil, Importsvar, Tabellnavn } from '../lib/domene/import/typer'
import type { Bruker } from '../lib/domene/tilgang'
import { lesCsvTabell } from '../lib/utveksling/importfil'
import { EIDSKOG, overlege } from './aktor'

export const IDAG = '2026-11-22'

type Valg = { bruker?: Bruker; kommunenummer?: string; provekjoring?: boolean; idag?: string }

/** Imports CSV text as the API does, and answers what the import says. */
export async function importerCsv(tabell: Tabellnavn, csv: string, valg: Valg = {}): Promise<Importsvar> {
  const { bruker = overlege, kommunenummer = EIDSKOG, provekjoring = false, idag = IDAG } = valg
  const fil = lesCsvTabell(new TextEncoder().encode(csv), tabell)
  const svar = await importer(bruker, kommunenummer, fil, { provekjoring, idag })
  if (!svar.ok) throw new Error(svar.feil.kode)
  return svar.verdi
}

/** The same for a file that must hold. */
export async function importerOk(tabell: Tabellnavn, csv: string, valg: Valg = {}): Promise<Importsvar> {
  const svar = await importerCsv(tabell, csv, valg)
  expect(svar.feil).toEqual([])
  return svar
}

/** Faults as «rad:kolonne kode», for comparing many at once. */
export const kort = (feil: readonly Importfeil[]): string[] =>
  feil.map(f => `${f.rad}:${f.kolonne} ${f.melding.kode.replace(/^(import)?feil\./, '')}`)
