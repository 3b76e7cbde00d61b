import type { Blokk } from '../typer'
import { type Ark, BREDDE, element, nySide, SIDE, sikre, skrivAvsnitt, skrivLinje, skrivLinjer } from './ark'
import { brytLinjer } from './linjer'
import { STILER } from './skrift'

type Av<S extends Blokk['slag']> = Extract<Blokk, { slag: S }>

const OVERSKRIFTER = {
  1: { type: 'H2', stil: STILER.h1, over: 30, under: 10 },
  2: { type: 'H3', stil: STILER.h2, over: 14, under: 4 },
  3: { type: 'H4', stil: STILER.h3, over: 8, under: 2 },
} as const

/** What a heading takes, without what it heads. */
export const overskriftshoyde = ({ niva }: Av<'OVERSKRIFT'>): number => {
  const { stil, over, under } = OVERSKRIFTER[niva]
  return over + stil.hoyde + under
}

/** Less than this left of a page is no place to begin a chapter. */
const KAPITTELSTART = 190

/** A heading, on the same page as the start of what it heads. A chapter has a place to jump to and a bookmark. */
export function overskrift(ark: Ark, blokk: Av<'OVERSKRIFT'>, folge: number): void {
  const { niva, tekst } = blokk
  const { type, stil, over, under } = OVERSKRIFTER[niva]
  const forst = niva === 1 && ark.kapitler.length === 0
  if (forst) nySide(ark)
  else sikre(ark, Math.max(overskriftshoyde(blokk) + folge, niva === 1 ? KAPITTELSTART : 0))
  if (ark.y > SIDE.topp) ark.y += over
  const topp = ark.y
  skrivAvsnitt(ark, type, tekst, stil)
  ark.y += under
  bokmerke(ark, niva, tekst, topp)
}

type Bokmerke = PDFKit.PDFOutline & { outlineData: { Count?: number } }

function bokmerke(ark: Ark, niva: 1 | 2 | 3, tittel: string, topp: number): void {
  const { pdf } = ark
  // The library measures «left» from the right edge.
  const her = { top: Math.max(0, topp - 12), left: SIDE.bredde } as { expanded?: boolean }
  if (niva === 1) {
    const mal = `kapittel-${ark.kapitler.length + 1}`
    pdf.addNamedDestination(mal, 'XYZ', 0, Math.max(0, topp - 12), null)
    ark.kapitler.push({ tittel, mal, side: pdf.bufferedPageRange().count - 1 })
    pdf.outline.addItem(tittel, her)
    return
  }
  const kapitlet = pdf.outline.children.at(-1) as Bokmerke | undefined
  if (niva !== 2 || !kapitlet) return
  kapitlet.addItem(tittel, her)
  // Closed, with so many under it.
  kapitlet.outlineData.Count = -kapitlet.children.length
}

const AVSNITT = {
  VANLIG: { stil: STILER.brod, under: 7 },
  INGRESS: { stil: STILER.ingress, under: 9 },
  MERKNAD: { stil: STILER.merknad, under: 8 },
} as const

const linjene = (ark: Ark, { tekst, form }: Av<'AVSNITT'>) =>
  brytLinjer(ark.pdf, tekst, AVSNITT[form].stil, BREDDE).length

export const erKort = (ark: Ark, blokk: Av<'AVSNITT'>): boolean => linjene(ark, blokk) <= 2

export const avsnittshoyde = (ark: Ark, blokk: Av<'AVSNITT'>): number =>
  linjene(ark, blokk) * AVSNITT[blokk.form].stil.hoyde + AVSNITT[blokk.form].under

/** The first lines of a paragraph or a point stand together. */
export const FORSTE_LINJER = 2 * STILER.brod.hoyde

export function avsnitt(ark: Ark, { tekst, form }: Av<'AVSNITT'>): void {
  const { stil, under } = AVSNITT[form]
  skrivAvsnitt(ark, 'P', tekst, stil)
  ark.y += under
}

const INNRYKK = 16

export function liste(ark: Ark, { punkter, nummerert }: Av<'LISTE'>): void {
  const hele = element(ark, ark.rot, 'L')
  const stil = STILER.brod
  for (const [i, punkt] of punkter.entries()) {
    const linjer = brytLinjer(ark.pdf, punkt, stil, BREDDE - INNRYKK)
    sikre(ark, Math.min(2, linjer.length) * stil.hoyde)
    const ledd = element(ark, hele, 'LI')
    const merke = element(ark, ledd, 'Lbl')
    merke.add(() =>
      skrivLinje(ark, nummerert ? `${i + 1}.` : '•', stil, {
        x: SIDE.venstre + 3,
        y: ark.y,
        bredde: INNRYKK,
      }),
    )
    const innhold = element(ark, ledd, 'LBody')
    skrivLinjer(ark, innhold, linjer, stil, SIDE.venstre + INNRYKK)
    ark.y += 3
  }
  hele.end()
  ark.y += 5
}
