import { erTabellnavn, type Lestfil } from '../domene/import/typer'
import { lesArbeidsbok } from './arbeidsbok'
import { lesCsvTabell, MAKS_FIL } from './importfil'

/** Reads the file of the form: `fil`, and in `hva` the table it holds, or that it is a workbook. */
export async function lesImportskjema(skjema: FormData): Promise<Lestfil> {
  const [fil, hva] = [skjema.get('fil'), skjema.get('hva')]
  if (!(fil instanceof File)) return filfeil('importfeil.fil.mangler')
  if (fil.size > MAKS_FIL)
    return filfeil('importfeil.fil.forStor', { funnet: mb(fil.size), maks: mb(MAKS_FIL) })
  const bytes = new Uint8Array(await fil.arrayBuffer())
  return typeof hva === 'string' && erTabellnavn(hva) ? lesCsvTabell(bytes, hva) : lesArbeidsbok(bytes)
}

/** Megabytes as text, rounded up to one decimal: «5,1». */
export const mb = (bytes: number): string =>
  String(Math.ceil((bytes / 1024 / 1024) * 10) / 10).replace('.', ',')

const filfeil = (kode: string, verdier?: Record<string, string>): Lestfil => ({
  tabeller: [],
  feil: [{ tabell: null, rad: 1, kolonne: '', melding: { kode, verdier } }],
  advarsler: [],
})
