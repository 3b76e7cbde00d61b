import type { Worksheet } from 'exceljs'

/** A column that is reckoned: the formula of its cell in a row. kode: of the text in the header. */
export type Regnekolonne = {
  kode: string
  slag: 'tekst' | 'heltall' | 'timer' | 'prosent' | 'dato'
  formel: (rad: number) => string
}

export const FORMAT: Record<Regnekolonne['slag'], string> = {
  ...{ tekst: 'General', heltall: '0', timer: '0.00', prosent: '0.0' },
  // No date is 0.
  dato: 'dd.mm.yyyy;;',
}

/** Writes the header, and a formula in every cell from fra to siste. Nothing is rounded but what is shown. */
export function skrivRegnekolonner(
  ark: Worksheet,
  kolonner: readonly Regnekolonne[],
  { hode, fra, siste, tekst }: { hode: number; fra: number; siste: number; tekst: (kode: string) => string },
): void {
  kolonner.forEach(({ kode, slag, formel }, i) => {
    const navn = tekst(`kolonne.${kode}`)
    ark.getRow(hode).getCell(i + 1).value = navn
    ark.getColumn(i + 1).width = slag === 'tekst' ? 28 : Math.max(11, Math.min(20, navn.length + 2))
    for (let rad = fra; rad <= siste; rad++) {
      const celle = ark.getRow(rad).getCell(i + 1)
      celle.value = { formula: formel(rad) }
      celle.numFmt = FORMAT[slag]
    }
  })
}

/** Read-only, but for the cells that are unlocked: no password, since nothing is secret. */
export const las = (ark: Worksheet, valg: Parameters<Worksheet['protect']>[1] = {}): Promise<void> =>
  ark.protect('', { formatColumns: true, formatRows: true, ...valg })
