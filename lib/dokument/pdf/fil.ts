import PDFDocument from 'pdfkit'
import type { Sprak } from '../../domene/felles/sprak'
import type { Tekst } from '../typer'
import { type Ark, SIDE } from './ark'
import { dublinCore } from './metadata'
import { registrerSkrifter } from './skrift'

type Fil = { sha256: string; sprak: Sprak; t: Tekst }

/**
 * A tagged PDF, declared as PDF/A-2a, ready to be written on: fonts embedded, structure, language, no clock. lukk
 * answers its bytes.
 */
export function apnePdf(d: Fil, info: PDFKit.DocumentInfo): { ark: Ark; lukk: () => Promise<Uint8Array> } {
  const pdf = new PDFDocument({
    ...{ size: 'A4', autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/A-2a' },
    ...{ tagged: true, displayTitle: true, lang: d.sprak, info },
    margins: { top: SIDE.topp, bottom: SIDE.bunn, left: SIDE.venstre, right: SIDE.venstre },
  })
  const bytes = samle(pdf)
  registrerSkrifter(pdf)
  pdf.appendXML(dublinCore(d))
  const rot = pdf.struct('Document')
  pdf.addStructure(rot)
  const lukk = () => {
    rot.end()
    pdf.end()
    return bytes
  }
  return { ark: { ...{ pdf, rot, t: d.t, sprak: d.sprak }, y: SIDE.topp, kapitler: [] }, lukk }
}

function samle(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const deler: Buffer[] = []
  return new Promise((ferdig, feil) => {
    pdf.on('data', (del: Buffer) => deler.push(del))
    pdf.on('end', () => ferdig(new Uint8Array(Buffer.concat(deler))))
    pdf.on('error', feil)
  })
}
