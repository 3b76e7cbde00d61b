import fs from 'node:fs'
import path from 'node:path'

/** DejaVu (free, every letter of Norwegian and the Sámi languages), embedded: PDF/A allows no font from outside. */
const FILER = { VANLIG: 'DejaVuSansCondensed.ttf', FET: 'DejaVuSansCondensed-Bold.ttf' } as const
export type Skriftsnitt = keyof typeof FILER

const MAPPE = path.join(process.cwd(), 'node_modules', 'dejavu-fonts-ttf', 'ttf')
const lest = new Map<Skriftsnitt, Buffer>()

function fil(snitt: Skriftsnitt): Buffer {
  const bytes = lest.get(snitt) ?? fs.readFileSync(path.join(MAPPE, FILER[snitt]))
  lest.set(snitt, bytes)
  return bytes
}

export function registrerSkrifter(pdf: PDFKit.PDFDocument): void {
  for (const snitt of Object.keys(FILER) as Skriftsnitt[]) pdf.registerFont(snitt, fil(snitt))
}

/** How a line of text looks. hoyde: from one line to the next, in points, as storrelse. */
export type Stil = { snitt: Skriftsnitt; storrelse: number; hoyde: number; farge: string }

const SVART = '#15191f'
const GRA = '#4a5361'
export const MORKEBLA = '#16355b'
export const RODT = '#9b1c1c'
export const STREK = '#aab4c0'
export const FLATE = '#e9eef4'

const stil = (snitt: Skriftsnitt, storrelse: number, hoyde: number, farge = SVART): Stil => ({
  ...{ snitt, storrelse, hoyde, farge },
})

export const STILER = {
  tittel: stil('FET', 24, 31, MORKEBLA),
  undertittel: stil('VANLIG', 13, 19, GRA),
  h1: stil('FET', 16, 22, MORKEBLA),
  h2: stil('FET', 11.5, 16, MORKEBLA),
  h3: stil('FET', 9.5, 14),
  brod: stil('VANLIG', 9.5, 14),
  ingress: stil('FET', 10.5, 15.5),
  merknad: stil('VANLIG', 8, 11.5, GRA),
  tabelltittel: stil('FET', 8.5, 12.5),
  celle: stil('VANLIG', 8, 11),
  hode: stil('FET', 8, 11),
  kant: stil('VANLIG', 7.5, 10, GRA),
  kantfet: stil('FET', 7.5, 10, RODT),
  figur: stil('VANLIG', 7.5, 10),
  figurfet: stil('FET', 8.5, 11),
} as const

type MedSkrift = { _font: { font: { hasGlyphForCodePoint: (tegn: number) => boolean } } }

const UKJENT = '\ufffd'

/** Text as the font can write it: PDF/A allows no character without a glyph, and control characters draw nothing. */
export function skrivbar(pdf: PDFKit.PDFDocument, tekst: string): string {
  const { font } = (pdf as unknown as MedSkrift)._font
  return Array.from(tekst.normalize('NFC').replace(/\p{Cc}|\p{Cf}/gu, ' '), tegn =>
    font.hasGlyphForCodePoint(tegn.codePointAt(0) ?? 0) ? tegn : UKJENT,
  ).join('')
}
