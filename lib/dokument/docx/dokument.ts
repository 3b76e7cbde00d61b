import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { visDato } from '../../dato'
import { fakta } from '../blokk'
import { versjonsfakta } from '../kapitler/versjon'
import { erUtkast, kommunenavn, versjonsnavn } from '../ord'
import type { Blokk, Dokument } from '../typer'
import { NUMMERLISTE, PUNKTLISTE, tilWord } from './blokker'
import { bunn, topp } from './kanter'
import { stiler } from './stiler'

const CM = 567
const punkt = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [
    {
      ...{ level: 0, format, text, alignment: AlignmentType.LEFT },
      style: { paragraph: { indent: { left: 400, hanging: 300 } } },
    },
  ],
})

/** The chapters as a Word file: a head to fill in, styles, page numbers, language, and what version it is made of. */
export async function skrivWord(d: Dokument, kapitler: readonly Blokk[]): Promise<Uint8Array> {
  const { t, innhold, sha256, sprak } = d
  const { kommunenummer, navn } = innhold.kommune
  const dokument = new Document({
    ...{ title: `${t('dokument.sak.tittel')}, ${kommunenavn(d)}`, creator: kommunenavn(d) },
    subject: `${kommunenavn(d)}, ${versjonsnavn(d)}, ${visDato(innhold.statusdato)}`,
    keywords: `kommune ${kommunenummer} ${navn}; ${versjonsnavn(d)}; sha256:${sha256}`,
    lastModifiedBy: 'Lokalnorm',
    customProperties: [
      { name: 'Kommune', value: `${kommunenummer} ${navn}` },
      { name: 'Versjon', value: String(innhold.nummer) },
      { name: 'Statusdato', value: innhold.statusdato },
      { name: 'SHA256', value: sha256 },
    ],
    styles: stiler(sprak),
    numbering: {
      config: [punkt(PUNKTLISTE, LevelFormat.BULLET, '•'), punkt(NUMMERLISTE, LevelFormat.DECIMAL, '%1.')],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2.5 * CM, bottom: 2.2 * CM, left: 2.5 * CM, right: 2.5 * CM },
          },
        },
        ...{ headers: { default: topp(d) }, footers: { default: bunn(d) } },
        children: [...hode(d), ...tilWord(kapitler)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(dokument))
}

function hode(d: Dokument) {
  const { t } = d
  const fyllUt = t('dokument.sak.felt.fyllUt')
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: t('dokument.sak.tittel') }),
    new Paragraph({ style: 'Subtitle', text: t('dokument.sak.undertittel') }),
    ...(erUtkast(d)
      ? [
          new Paragraph({
            children: [
              new TextRun({ text: `${t('dokument.utkast')}. `, bold: true, color: '9B1C1C' }),
              new TextRun(t('dokument.forside.utkast')),
            ],
          }),
        ]
      : []),
    ...tilWord(
      fakta([
        [t('dokument.sak.felt.saksnummer'), fyllUt],
        [t('dokument.sak.felt.saksbehandler'), fyllUt],
        [t('dokument.sak.felt.organ'), fyllUt],
        ...versjonsfakta(d),
      ]),
    ),
  ]
}
