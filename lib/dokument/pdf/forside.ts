import { fakta } from '../blokk'
import { versjonsfakta } from '../kapitler/versjon'
import { erUtkast, kommunenavn } from '../ord'
import type { Dokument } from '../typer'
import { type Ark, BREDDE, element, SIDE, skrivAvsnitt, skrivLinje } from './ark'
import { fakta as skrivFakta } from './tabell'
import { MORKEBLA, RODT, STILER, STREK } from './skrift'

const LINJE = 19

/** The first page: title, what the version is, and room for the list of contents. Returns where that list begins. */
export function skrivForside(ark: Ark, d: Dokument): number {
  const { t } = d
  ark.pdf.addPage()
  ark.y = SIDE.topp + 70
  skrivAvsnitt(ark, 'P', kommunenavn(d), { ...STILER.undertittel, snitt: 'FET', farge: MORKEBLA })
  ark.y += 8
  skrivAvsnitt(ark, 'H1', t('dokument.rapport.tittel'), STILER.tittel)
  ark.y += 3
  skrivAvsnitt(ark, 'P', t('dokument.rapport.undertittel'), STILER.undertittel)
  ark.y += 18
  if (erUtkast(d)) {
    skrivAvsnitt(ark, 'P', t('dokument.utkast'), { ...STILER.tittel, farge: RODT })
    skrivAvsnitt(ark, 'P', t('dokument.forside.utkast'), STILER.brod)
    ark.y += 14
  }
  for (const blokk of fakta(versjonsfakta(d))) skrivFakta(ark, blokk)
  ark.y += 20
  return ark.y
}

/** The list of contents on the first page, once the pages are known: each line a link. */
export function skrivInnholdsliste(ark: Ark, hele: PDFKit.PDFStructureElement, topp: number): void {
  const { pdf } = ark
  pdf.switchToPage(0)
  let y = topp
  const tittel = element(ark, hele, 'Caption')
  tittel.add(() =>
    skrivLinje(ark, ark.t('dokument.innholdsliste'), STILER.h2, { x: SIDE.venstre, y, bredde: BREDDE }),
  )
  tittel.end()
  y += STILER.h2.hoyde + 6
  for (const { tittel: navn, mal, side } of ark.kapitler) {
    const her = y
    const punkt = element(ark, hele, 'TOCI')
    const lenke = element(ark, element(ark, punkt, 'Reference'), 'Link')
    lenke.add(() => {
      skrivLinje(ark, navn, STILER.brod, { x: SIDE.venstre, y: her, bredde: BREDDE })
      const tall = { x: SIDE.venstre, y: her, bredde: BREDDE, hoyre: true }
      skrivLinje(ark, String(side + 1), STILER.brod, tall)
    })
    const kobling = { structParent: lenke, Contents: new String(navn) } as object
    pdf.goTo(SIDE.venstre, her, BREDDE, LINJE - 4, mal, kobling)
    punkt.end()
    pdf.markContent('Artifact', { type: 'Layout' })
    pdf
      .moveTo(SIDE.venstre, her + LINJE - 3)
      .lineTo(SIDE.venstre + BREDDE, her + LINJE - 3)
      .lineWidth(0.4)
      .strokeColor(STREK)
      .stroke()
    pdf.endMarkedContent()
    y += LINJE
  }
  hele.end()
}
