import type { Avdelingstype } from '../avdeling/typer'
import type { Desimal } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { Tiltakskategori } from '../tiltak/typer'

/** What a kommune has told the others of one tiltak: the copy as it was shared. */
export type Erfaring = {
  id: string
  kommunenummer: string
  /** Name and inhabitants as they were when it was shared. */
  kommunenavn: string
  innbyggertall: number
  tittel: string
  gjort: string
  krevde: string
  erfart: string
  kategori: Tiltakskategori
  /** null = not of one type. */
  type: Avdelingstype | null
  /** Real effect in uketimer; null = not in hours. */
  effektTimer: Desimal | null
  effektFra: Dato | null
  delt: Date
  /** null = still shared. */
  trukket: Date | null
}
