import type { Matrise, Matriserute } from '../typer'
import { type Ark, BREDDE, element, SIDE, sikre, skrivAvsnitt, skrivLinje } from './ark'
import { brytLinjer } from './linjer'
import { STILER, STREK, type Stil } from './skrift'

const FARGE: Record<Matriserute['niva'], string> = { LAV: '#dcefe1', MIDDELS: '#fdf0c4', HOY: '#f7d3cf' }
const RUTE = { bredde: 88, hoyde: 33 }
const AKSE = 26
const HOYDE = 5 * RUTE.hoyde + 30

/** With its title. */
export const MATRISEHOYDE = HOYDE + 30

/** The matrix as a drawing with the same told in words: sannsynlighet upwards, konsekvens to the right. */
export function matrise(ark: Ark, m: Matrise): void {
  sikre(ark, MATRISEHOYDE)
  ark.y += 4
  skrivAvsnitt(ark, 'P', m.tittel, STILER.tabelltittel)
  ark.y += 3
  const topp = ark.y
  const figur = element(ark, ark.rot, 'Figure', {
    alt: m.alt,
    bbox: [SIDE.venstre, topp, SIDE.venstre + BREDDE, topp + HOYDE],
  })
  figur.add(() => tegn(ark, m, topp))
  figur.end()
  ark.y = topp + HOYDE + 6
}

function tegn(ark: Ark, { akse, nivaer, ruter }: Matrise, topp: number): void {
  const x0 = SIDE.venstre + AKSE
  for (const rute of ruter) {
    const x = x0 + (rute.k - 1) * RUTE.bredde
    const y = topp + (5 - rute.s) * RUTE.hoyde
    ark.pdf.lineWidth(0.6).rect(x, y, RUTE.bredde, RUTE.hoyde).fillAndStroke(FARGE[rute.niva], STREK)
    const nivaet = `${nivaer[rute.niva]} ${rute.s * rute.k}`
    skrivLinje(ark, nivaet, STILER.figur, { x: x + 4, y: y + 2, bredde: RUTE.bredde })
    risikonavn(ark, rute.risikoer.join(', '), x + 4, y + 11)
  }
  for (const n of [1, 2, 3, 4, 5]) {
    const midt = { y: topp + (5 - n) * RUTE.hoyde + RUTE.hoyde / 2 - 5, bredde: 10 }
    skrivLinje(ark, String(n), STILER.figurfet, { x: SIDE.venstre + 12, ...midt, hoyre: true })
    const under = { x: x0 + (n - 1) * RUTE.bredde + RUTE.bredde / 2 - 3, y: topp + 5 * RUTE.hoyde + 3 }
    skrivLinje(ark, String(n), STILER.figurfet, { ...under, bredde: 10 })
  }
  skrivLinje(ark, akse.k, STILER.figur, { x: x0, y: topp + 5 * RUTE.hoyde + 15, bredde: 200 })
  const { pdf } = ark
  pdf.save().rotate(-90, { origin: [SIDE.venstre, topp + 5 * RUTE.hoyde] })
  skrivLinje(ark, akse.s, STILER.figur, { x: SIDE.venstre, y: topp + 5 * RUTE.hoyde, bredde: 200 })
  pdf.restore()
}

const TETT: Stil = { ...STILER.figurfet, storrelse: 6, hoyde: 7 }

/** The names of the risks in a square; many are written smaller. The table that follows has them all. */
function risikonavn(ark: Ark, navn: string, x: number, y: number): void {
  const bredde = RUTE.bredde - 8
  const store = brytLinjer(ark.pdf, navn, STILER.figurfet, bredde)
  const stil = store.length <= 2 ? STILER.figurfet : TETT
  const linjer = store.length <= 2 ? store : brytLinjer(ark.pdf, navn, stil, bredde)
  const viste = linjer.length <= 3 ? linjer : [...linjer.slice(0, 2), '…']
  viste.forEach((linje, i) => skrivLinje(ark, linje, stil, { x, y: y + i * stil.hoyde, bredde }))
}
