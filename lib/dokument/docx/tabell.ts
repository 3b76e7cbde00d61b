import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Celle, Fakta, Kolonne, Tabell } from '../typer'

/** The width of the text on an A4 page with 2,5 cm margins, in twentieths of a point. */
const BREDDE = 9070
const STREK = { style: BorderStyle.SINGLE, size: 4, color: 'AAB4C0' }
const INGEN = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const KANTER = {
  ...{ top: STREK, bottom: STREK, insideHorizontal: STREK },
  ...{ left: INGEN, right: INGEN, insideVertical: INGEN },
}

type Utseende = { fet?: boolean; flate?: boolean; hoyre?: boolean }

const bredder = (kolonner: readonly Pick<Kolonne, 'bredde'>[]): number[] => {
  const sum = kolonner.reduce((s, k) => s + k.bredde, 0)
  return kolonner.map(k => Math.round((k.bredde / sum) * BREDDE))
}

/** A paragraph for each line of the cell: nobody searches for line breaks. */
function celle(tekst: Celle, bredde: number, { fet, flate, hoyre }: Utseende): TableCell {
  return new TableCell({
    width: { size: bredde, type: WidthType.DXA },
    ...(flate && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E9EEF4' } }),
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: tekst.split('\n').map(
      linje =>
        new Paragraph({
          style: 'Tabelltekst',
          ...(hoyre && { alignment: AlignmentType.RIGHT }),
          children: [new TextRun({ text: linje, bold: fet })],
        }),
    ),
  })
}

const ramme = (kolonner: readonly Pick<Kolonne, 'bredde'>[], rows: TableRow[], forsteRad: boolean) =>
  new Table({
    ...{ rows, columnWidths: bredder(kolonner), borders: KANTER },
    width: { size: BREDDE, type: WidthType.DXA },
    tableLook: { firstRow: forsteRad, firstColumn: true, noVBand: true },
  })

/** A caption and a table whose header row is one to Word: repeated on each page, read as header. */
export function tabell({ tittel, kolonner, rader, sum }: Tabell): (Paragraph | Table)[] {
  const mal = bredder(kolonner)
  const rad = (celler: Celle[], utseende: Utseende, hode = false) =>
    new TableRow({
      ...{ tableHeader: hode, cantSplit: true },
      children: kolonner.map((k, i) =>
        celle(celler[i] ?? '', mal[i] ?? 0, { ...utseende, hoyre: k.tall === true }),
      ),
    })
  return [
    new Paragraph({ style: 'Caption', text: tittel }),
    ramme(
      kolonner,
      [
        rad(
          kolonner.map(k => k.hode),
          { fet: true, flate: true },
          true,
        ),
        ...rader.map(celler => rad(celler, {})),
        ...(sum ? [rad(sum, { fet: true })] : []),
      ],
      true,
    ),
    luft(),
  ]
}

const FAKTAKOLONNER = [{ bredde: 30 }, { bredde: 70 }]

/** Facts: the first column names the rows. */
export function fakta({ rader }: Fakta): (Paragraph | Table)[] {
  const [navn = 0, verdi = 0] = bredder(FAKTAKOLONNER)
  const rows = rader.map(
    r =>
      new TableRow({ cantSplit: true, children: [celle(r[0], navn, { fet: true }), celle(r[1], verdi, {})] }),
  )
  return [ramme(FAKTAKOLONNER, rows, false), luft()]
}

/** Word joins tables that follow each other without anything between. */
const luft = () => new Paragraph({ style: 'Tabelltekst', text: '' })
