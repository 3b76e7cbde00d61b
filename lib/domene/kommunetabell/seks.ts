import { brok } from '../felles/brok'
import type { Celle, Datatabell, Kolonneslag } from '../felles/datatabell'
import { lesDato } from '../felles/les-dato'
import type { Cellerad } from '../import/celletekst'
import type { Kolonneslag as Importslag } from '../import/kolonner'
import { kolonnerI } from '../import/tabeller'
import type { Tabellnavn } from '../import/typer'

const SLAG: Record<Importslag, Kolonneslag> = {
  ...{ tekst: 'tekst', valg: 'tekst', heltall: 'heltall', dato: 'dato' },
  desimaltall: 'timer',
}

/** One of the six tables of the import, with numbers and dates as such. */
export function importtabell(tabell: Tabellnavn, rader: readonly Cellerad[]): Datatabell {
  const kolonner = Object.entries(kolonnerI(tabell)).map(([navn, k]) => ({ navn, slag: SLAG[k.slag] }))
  return {
    kode: tabell,
    kolonner,
    rader: rader.map(rad => kolonner.map(({ navn, slag }) => celle(rad[navn] ?? '', slag))),
  }
}

function celle(tekst: string, slag: Kolonneslag): Celle {
  if (tekst === '') return null
  if (slag === 'heltall') return Number(tekst)
  if (slag === 'timer') return brok(tekst.replace(',', '.'))
  if (slag !== 'dato') return tekst
  const lest = lesDato(tekst)
  return lest.ok ? lest.verdi : tekst
}
