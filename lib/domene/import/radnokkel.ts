import { kolonnenavn } from './les-tabell'
import { kolonnerI } from './tabeller'
import type { Raarad, Raatabell } from './typer'

/** The key of a row as the file writes it, for showing which row is meant. */
export function radnokkelTekst({
  tabell,
  hode,
}: Pick<Raatabell, 'tabell' | 'hode'>): (rad: Raarad) => string {
  const navn = hode.map(kolonnenavn)
  const indekser = Object.entries(kolonnerI(tabell)).flatMap(([kolonne, { nokkel }]) =>
    nokkel ? [navn.indexOf(kolonne)] : [],
  )
  return ({ celler }) =>
    indekser
      .flatMap(i => {
        const celle = celler[i]
        return typeof celle === 'string' && celle.trim() !== '' ? [celle.trim()] : []
      })
      .join(' · ')
}
