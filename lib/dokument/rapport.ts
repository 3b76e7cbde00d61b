import PDFDocument from 'pdfkit'
import { avsnitt } from './blokk'
import { behov } from './kapitler/behov'
import { evaluering } from './kapitler/evaluering'
import { niva } from './kapitler/niva'
import { om, vedlegg } from './kapitler/om'
import { plan } from './kapitler/plan'
import { risiko } from './kapitler/risiko'
import { sammendrag } from './kapitler/sammendrag'
import { utvikling } from './kapitler/utvikling'
import { type Ark, element, SIDE } from './pdf/ark'
import { skrivBlokker } from './pdf/blokker'
import { skrivForside, skrivInnholdsliste } from './pdf/forside'
import { skrivKanter } from './pdf/kanter'
import { dokumentinfo, dublinCore } from './pdf/metadata'
import { registrerSkrifter } from './pdf/skrift'
import type { Blokk, Dokument, Kapittel } from './typer'

const KAPITLER: readonly Kapittel[] = [
  ...[sammendrag, utvikling, behov, risiko, niva, evaluering],
  ...[plan, vedlegg, om],
]

/**
 * «Risiko- og behovsvurdering med plan» as tagged PDF, declared as PDF/A-2a: fonts embedded, structure, language,
 * bookmarks, no clock. The same version in the same language gives the same bytes.
 */
export async function lagRapport(d: Dokument): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    ...{ size: 'A4', autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/A-2a' },
    ...{ tagged: true, displayTitle: true, lang: d.sprak, info: dokumentinfo(d) },
    margins: { top: SIDE.topp, bottom: SIDE.bunn, left: SIDE.venstre, right: SIDE.venstre },
  })
  const bytes = samle(pdf)
  registrerSkrifter(pdf)
  pdf.appendXML(dublinCore(d))
  const rot = pdf.struct('Document')
  pdf.addStructure(rot)
  const ark: Ark = { ...{ pdf, rot, t: d.t, sprak: d.sprak }, y: SIDE.topp, kapitler: [] }

  const topp = skrivForside(ark, d)
  const innholdsliste = element(ark, rot, 'TOC')
  for (const kapittel of KAPITLER) skrivBlokker(ark, medNoe(d, kapittel(d)))
  skrivInnholdsliste(ark, innholdsliste, topp)
  skrivKanter(ark, d)
  rot.end()
  pdf.end()
  return bytes
}

/** A chapter of a heading alone says that nothing is answered yet. */
const medNoe = ({ t }: Dokument, blokker: Blokk[]): Blokk[] =>
  blokker.length === 1 ? [...blokker, avsnitt(t('dokument.svar.UBESVART'))] : blokker

function samle(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const deler: Buffer[] = []
  return new Promise((ferdig, feil) => {
    pdf.on('data', (del: Buffer) => deler.push(del))
    pdf.on('end', () => ferdig(new Uint8Array(Buffer.concat(deler))))
    pdf.on('error', feil)
  })
}
