import type { Sprak } from '../../domene/felles/sprak'
import type { Tekst } from '../typer'
import { brytLinjer } from './linjer'
import type { Stil } from './skrift'

/** A4 in points, and the margins. */
export const SIDE = { bredde: 595.28, hoyde: 841.89, venstre: 62, topp: 80, bunn: 70 } as const
export const BREDDE = SIDE.bredde - 2 * SIDE.venstre
const NEDERST = SIDE.hoyde - SIDE.bunn

export type Element = PDFKit.PDFStructureElement

/** What a structure element may say of itself; the library's types lack some of it. */
type Egenskaper = {
  alt?: string
  /** Of a TH: what it is the header of. */
  scope?: 'Column' | 'Row'
  /** Left, top, right and bottom on the page. */
  bbox?: [number, number, number, number]
}

/** Where a document is being written: the pages, the place on the page, and the structure tree beside it. */
export type Ark = {
  pdf: PDFKit.PDFDocument
  t: Tekst
  sprak: Sprak
  rot: Element
  /** Points from the top of the page. */
  y: number
  /** Chapters, for the list of contents: title, name to jump to, and page (from 0). */
  kapitler: { tittel: string; mal: string; side: number }[]
}

export const antallSider = ({ pdf }: Ark): number => pdf.bufferedPageRange().count

export function nySide(ark: Ark): void {
  ark.pdf.addPage()
  ark.y = SIDE.topp
}

export const rest = ({ y }: Ark): number => NEDERST - y

/** Turns the page when what comes next has less than hoyde left. */
export function sikre(ark: Ark, hoyde: number): void {
  if (rest(ark) < hoyde && ark.y > SIDE.topp) nySide(ark)
}

/** A new element under another in the structure tree. */
export function element({ pdf }: Ark, forelder: Element, type: string, egenskaper: Egenskaper = {}): Element {
  const nytt = pdf.struct(type, egenskaper)
  forelder.add(nytt)
  return nytt
}

/** Draws what is decoration only: not read aloud. */
export function pynt({ pdf }: Ark, tegn: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  pdf.markContent('Artifact', { type })
  tegn()
  pdf.endMarkedContent()
}

type Plassering = { x: number; y: number; bredde: number; hoyre?: boolean }

/** One line, from its top left; with a space at its end, so that words do not run together when text is taken out. */
export function skrivLinje(
  { pdf }: Ark,
  linje: string,
  stil: Stil,
  { x, y, bredde, hoyre }: Plassering,
): void {
  if (linje === '') return
  pdf.font(stil.snitt).fontSize(stil.storrelse).fillColor(stil.farge)
  const venstre = hoyre ? x + bredde - pdf.widthOfString(linje) : x
  pdf.text(`${linje} `, venstre, y + (stil.hoyde - stil.storrelse * 1.17) / 2, { lineBreak: false })
}

/** Lines under each other from ark.y, over as many pages as it takes; never one alone at the end or top of a page. */
export function skrivLinjer(ark: Ark, hva: Element, linjer: readonly string[], stil: Stil, x: number): void {
  let igjen = [...linjer]
  while (igjen.length > 0) {
    const plass = Math.floor((rest(ark) + 0.01) / stil.hoyde)
    const alle = plass >= igjen.length
    const antall = alle ? igjen.length : Math.min(plass, igjen.length - 2)
    if (!alle && antall < 2 && ark.y > SIDE.topp) {
      nySide(ark)
      continue
    }
    const na = igjen.slice(0, Math.max(1, antall))
    hva.add(() => {
      na.forEach((linje, i) => skrivLinje(ark, linje, stil, { x, y: ark.y + i * stil.hoyde, bredde: BREDDE }))
    })
    ark.y += na.length * stil.hoyde
    igjen = igjen.slice(na.length)
    if (igjen.length > 0) nySide(ark)
  }
}

/** A paragraph as an element of its own. */
export function skrivAvsnitt(ark: Ark, type: string, tekst: string, stil: Stil, innrykk = 0): Element {
  const hva = element(ark, ark.rot, type)
  skrivLinjer(ark, hva, brytLinjer(ark.pdf, tekst, stil, BREDDE - innrykk), stil, SIDE.venstre + innrykk)
  hva.end()
  return hva
}
