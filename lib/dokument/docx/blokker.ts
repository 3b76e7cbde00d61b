import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { Blokk } from '../typer'
import { fakta, tabell } from './tabell'

/** The two lists of the document, by their names in its numbering. */
export const PUNKTLISTE = 'punkter'
export const NUMMERLISTE = 'numre'

const NIVA = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const STIL = { VANLIG: 'Normal', INGRESS: 'Ingress', MERKNAD: 'Merknad' }

/** Blocks as Word has them. Figures are told in words: this document is to be edited on. */
export function tilWord(blokker: readonly Blokk[]): (Paragraph | Table)[] {
  return blokker.flatMap(blokk => {
    switch (blokk.slag) {
      case 'OVERSKRIFT':
        return [new Paragraph({ heading: NIVA[blokk.niva], text: blokk.tekst })]
      case 'AVSNITT':
        return [new Paragraph({ style: STIL[blokk.form], text: blokk.tekst })]
      case 'LISTE':
        return blokk.punkter.map(
          text =>
            new Paragraph({
              text,
              numbering: { reference: blokk.nummerert ? NUMMERLISTE : PUNKTLISTE, level: 0 },
              spacing: { after: 80 },
            }),
        )
      case 'FAKTA':
        return fakta(blokk)
      case 'TABELL':
        return tabell(blokk)
      case 'MATRISE':
      case 'KURVE':
        return [new Paragraph({ text: blokk.alt })]
    }
  })
}
