import { erUtkast, kommunenavn, versjonsnavn } from '../ord'
import type { Dokument } from '../typer'
import { antallSider, type Ark, BREDDE, pynt, SIDE, skrivLinje } from './ark'
import { STILER, STREK } from './skrift'

const TOPP = 40
const BUNN = SIDE.hoyde - 46

/** Head and foot of every page: what it is, «UTKAST», the page, the hash of the content. */
export function skrivKanter(ark: Ark, d: Dokument): void {
  const navn = [d.t('dokument.rapport.tittel'), kommunenavn(d), versjonsnavn(d)].join(' · ')
  skrivKantene(ark, { navn, utkast: erUtkast(d), sha256: d.sha256 })
}

type Kanter = { navn: string; utkast: boolean; sha256: string }

/** The same for any document, as pagination artifacts. */
export function skrivKantene(ark: Ark, { navn, utkast, sha256 }: Kanter): void {
  const { pdf, t } = ark
  const antall = antallSider(ark)
  for (let side = 0; side < antall; side++) {
    pdf.switchToPage(side)
    const hele = { x: SIDE.venstre, bredde: BREDDE }
    // Below the margin the library would begin a new page.
    pdf.page.margins.bottom = 0
    pynt(
      ark,
      () => {
        skrivLinje(ark, navn, STILER.kant, { ...hele, y: TOPP })
        if (utkast) skrivLinje(ark, t('dokument.utkast'), STILER.kantfet, { ...hele, y: TOPP, hoyre: true })
        for (const y of [TOPP + 14, BUNN - 6])
          pdf
            .moveTo(hele.x, y)
            .lineTo(hele.x + BREDDE, y)
            .lineWidth(0.5)
            .strokeColor(STREK)
            .stroke()
        skrivLinje(ark, `SHA-256 ${sha256.slice(0, 16)}…`, STILER.kant, { ...hele, y: BUNN })
        const nummer = t('dokument.side', { side: side + 1, antall })
        skrivLinje(ark, nummer, STILER.kant, { ...hele, y: BUNN, hoyre: true })
      },
      'Pagination',
    )
  }
}
