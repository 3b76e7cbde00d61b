import {
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx'
import { erUtkast, kommunenavn } from '../ord'
import type { Dokument } from '../typer'

const LITEN = 16
const tabulator = [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }]
const linje = (children: ParagraphChild[]) => new Paragraph({ children, tabStops: tabulator })

/** What the document is, and «UTKAST» while the version is not approved. */
export const topp = (d: Dokument): Header =>
  new Header({
    children: [
      linje([
        new TextRun({ text: `${d.t('dokument.sak.tittel')} · ${kommunenavn(d)}`, size: LITEN }),
        ...(erUtkast(d)
          ? [
              new TextRun({
                children: [new Tab(), d.t('dokument.utkast')],
                bold: true,
                color: '9B1C1C',
                size: LITEN,
              }),
            ]
          : []),
      ]),
    ],
  })

/** «Side 1 av 4», counted by Word. */
export function bunn({ t }: Dokument): Footer {
  const [for_ = '', mellom = '', etter = ''] = t('dokument.side', { side: '|', antall: '|' }).split('|')
  const felter = [new Tab(), for_, PageNumber.CURRENT, mellom, PageNumber.TOTAL_PAGES, etter]
  return new Footer({
    children: [linje([new TextRun({ children: felter.filter(f => f !== ''), size: LITEN })])],
  })
}
