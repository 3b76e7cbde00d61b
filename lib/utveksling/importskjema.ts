import { megabyte } from '../domene/import/megabyte'
import { erTabellnavn, type Lestfil } from '../domene/import/typer'
import { lesArbeidsbok } from './arbeidsbok'
import { lesCsvTabell, MAKS_FIL } from './importfil'
import { somSkjema } from './skjema'

/** Reads the file of the form: `fil`, and in `hva` the table it holds, or that it is a workbook. */
export async function lesImportskjema(sendt: FormData): Promise<Lestfil> {
  const skjema = somSkjema(sendt)
  const [fil, hva] = [skjema.get('fil'), skjema.get('hva')]
  if (!(fil instanceof File)) return filfeil('importfeil.fil.mangler')
  if (fil.size > MAKS_FIL)
    return filfeil('importfeil.fil.forStor', { funnet: megabyte(fil.size), maks: megabyte(MAKS_FIL) })
  const bytes = new Uint8Array(await fil.arrayBuffer())
  return typeof hva === 'string' && erTabellnavn(hva) ? lesCsvTabell(bytes, hva) : lesArbeidsbok(bytes)
}

const filfeil = (kode: string, verdier?: Record<string, string>): Lestfil => ({
  tabeller: [],
  feil: [{ tabell: null, rad: 1, kolonne: '', melding: { kode, verdier } }],
  advarsler: [],
})
