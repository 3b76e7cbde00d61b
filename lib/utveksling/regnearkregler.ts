import type { DataValidation, Worksheet } from 'exceljs'
import type { Kolonne } from '../domene/import/kolonner'
import { kolonnerI } from '../domene/import/tabeller'
import type { Tabellnavn } from '../domene/import/typer'
import { bokstav, type Siste } from './dekningsark/omrader'

/** Rows hold from 1990 at the earliest; what is older is a warning, since apnet may be before 1900. */
const FRA_1990 = new Date('1990-01-01T00:00:00Z')
const FRA_1900 = new Date('1900-03-01T00:00:00Z')

/** What the cells of each column take: a list to choose from, a date, a number. The import checks it all again. */
export function leggTilRegler(
  ark: Worksheet,
  tabell: Tabellnavn,
  siste: Siste,
  tekst: (kode: string) => string,
): void {
  // The library keeps rules by range; its types do not say so.
  const { dataValidations } = ark as unknown as {
    dataValidations: { add: (omrade: string, regel: DataValidation) => void }
  }
  for (const [navn, kolonne] of Object.entries(kolonnerI(tabell))) {
    const regel = regelFor(tabell, navn, kolonne, siste)
    if (!regel) continue
    const b = bokstav(tabell, navn)
    const felles = { allowBlank: kolonne.tom, showErrorMessage: true, errorTitle: navn }
    dataValidations.add(`${b}2:${b}${siste[tabell]}`, {
      ...felles,
      ...regel,
      error: tekst(`feil.${regel.type === 'list' ? 'valg' : regel.type === 'date' ? 'dato' : 'tall'}`),
    } as DataValidation)
  }
}

type Regel = Pick<DataValidation, 'type' | 'formulae'> & { operator?: string; errorStyle?: string }

function regelFor(
  tabell: Tabellnavn,
  navn: string,
  { slag, valg, nokkel }: Kolonne<unknown>,
  siste: Siste,
): Regel | null {
  if (valg) return { type: 'list', formulae: [`"${valg.join(',')}"`] }
  if (navn === 'sykehjem' && tabell !== 'sykehjem') return { type: 'list', formulae: [navneneI(siste)] }
  const minst = { operator: 'greaterThanOrEqual' }
  switch (slag) {
    case 'tekst':
    case 'valg':
      return null
    case 'dato':
      return nokkel
        ? { ...minst, type: 'date', formulae: [FRA_1990] }
        : { ...minst, type: 'date', formulae: [FRA_1900], errorStyle: 'warning' }
    case 'heltall':
      return { ...minst, type: 'whole', formulae: [navn === 'per' ? 1 : 0] }
    case 'desimaltall':
      return { ...minst, type: 'decimal', formulae: [0] }
  }
}

/** The names of the sheet sykehjem, as many as are written there: a list with blanks in it would take anything. */
function navneneI(siste: Siste): string {
  const b = bokstav('sykehjem', 'sykehjem')
  return `OFFSET(sykehjem!$${b}$2,0,0,MAX(1,COUNTA(sykehjem!$${b}$2:$${b}$${siste.sykehjem})),1)`
}
