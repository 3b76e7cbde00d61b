import type { IStylesOptions } from 'docx'
import type { Sprak } from '../../domene/felles/sprak'

const BLA = '16355B'
const overskrift = (size: number, before: number, after: number) => ({
  run: { bold: true, size, color: BLA, font: 'Calibri' },
  paragraph: { spacing: { before, after }, keepNext: true },
})

/** Styles by the names Word knows, so that whoever edits on changes them in one place. Sizes in half points. */
export const stiler = (sprak: Sprak): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: `${sprak}-NO` } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { bold: true, size: 44, color: BLA, font: 'Calibri' },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: overskrift(32, 360, 120),
    heading2: overskrift(26, 240, 80),
    heading3: overskrift(22, 160, 60),
  },
  paragraphStyles: [
    {
      ...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      run: { size: 26, color: '4A5361' },
      paragraph: { spacing: { after: 240 } },
    },
    {
      ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    {
      ...{ id: 'Ingress', name: 'Ingress', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      run: { bold: true, size: 24 },
    },
    {
      ...{ id: 'Merknad', name: 'Merknad', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      run: { size: 18, color: '4A5361' },
    },
    {
      ...{ id: 'Tabelltekst', name: 'Tabelltekst', basedOn: 'Normal', quickFormat: true },
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240 } },
    },
  ],
})
