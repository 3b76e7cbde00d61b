import { beforeAll, describe, expect, it, vi } from 'vitest'
import { lagreTilSjekk } from '../../test/dokument-ut'
import { lagRapport } from './rapport'
import { testInnhold, tomtInnhold } from './test-innhold'
import { type LestPdf, lesPdf } from '../../test/les-pdf'
import { testDokument } from './test-tekst'

// Fonts are parsed and pages set: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const skriv = (...arg: Parameters<typeof testDokument>) => lagRapport(testDokument(...arg))

/** Every dictionary of the file that has this /Type. */
const objekter = (ra: string, type: string): string[] =>
  ra.match(new RegExp(`<<\\n/Type /${type}\\n[^]*?\\n>>`, 'g')) ?? []

describe('the report of an approved version', () => {
  let bytes: Uint8Array
  let pdf: LestPdf
  beforeAll(async () => {
    bytes = await skriv(testInnhold(), 'nb')
    lagreTilSjekk('rapport-nb.pdf', bytes)
    pdf = await lesPdf(bytes)
  })

  it('has every chapter, in order, as headings and bookmarks', () => {
    const kapitler = [
      ...[
        'Sammendrag',
        'A Utvikling og status',
        'B Forsvarlighet og behov',
        'C Risiko og forbedringspunkter',
      ],
      ...['D Lokalt nivå for bemanning', 'E Evaluering og revidering', 'Forbedringsplan', 'Vedlegg'],
      'Om dokumentet',
    ]
    expect(pdf.bokmerker.filter(b => kapitler.includes(b))).toEqual(kapitler)
    expect(pdf.bokmerker).toEqual(expect.arrayContaining(['Solbakken sykehjem', 'Sykehjemsoverlege']))
    for (const k of kapitler) expect(pdf.sider[0]).toContain(k)
  })

  it('has what was written and counted, with æ, ø and å', () => {
    for (const tekst of [
      'Åse Ødegård, kommuneledelse, 24.11.2026 kl. 13.30',
      'Legetjenesten har vært ustabil i perioden.',
      'Tiltakene lukker 14,50 av 22,00 timer innen 1. august 2027; 7,50 gjenstår uten tiltak.',
      'Solbakken sykehjem 48 46 52,00 30,00 27,50 57,7 % 22,00 0,65',
      'Hele kommunen 78 76 62,00 41,50 27,50 66,9 % 22,00 0,65',
      'Fjellheim: ikke vurdert som fullt ut forsvarlig, selv om normen er oppfylt.',
      '4 risikoer er beskrevet: 2 på høyt nivå før tiltak og én etter tiltak.',
      'Solbakken sykehjem, Bjørka 0,5 uketimer per plass',
      'Avtale drøftet med legen (nådd 01.12.2026)',
      'Teller ikke: over fristen',
      '420 000 kroner, budsjettåret 2027',
      '0123456789abcdef'.repeat(4),
    ])
      expect(pdf.tekst).toContain(tekst)
  })

  it('counts its pages, and is no draft', () => {
    pdf.sider.forEach((side, i) => expect(side).toContain(`Side ${i + 1} av ${pdf.sider.length}`))
    expect(pdf.tekst).not.toContain('UTKAST')
  })

  it('is tagged: headings, paragraphs, lists, tables with headers, figures told in words', () => {
    const roller = new Set(pdf.tagger.map(t => t.role))
    for (const rolle of 'Document H1 H2 H3 H4 P L LI Lbl LBody Table Caption THead TBody TR TH TD Figure TOC'.split(
      ' ',
    ))
      expect(roller).toContain(rolle)
    expect(pdf.merket).toBe(true)
    expect(pdf.ra).toContain('/StructTreeRoot')
    expect(pdf.ra).toContain('/Scope /Column')
    expect(pdf.ra).toContain('/Scope /Row')
    const figurer = pdf.tagger.filter(t => t.role === 'Figure').map(t => t.alt)
    expect(figurer).toHaveLength(3)
    expect(figurer[0]).toContain('R1: sannsynlighet 4, konsekvens 4, høy risiko')
    expect(figurer[1]).toContain('R1: sannsynlighet 2, konsekvens 4, middels risiko')
    expect(figurer[2]).toContain('7,50 gjenstår uten tiltak')
  })

  it('is declared as PDF/A-2a, with its colours defined and every font embedded', () => {
    expect(pdf.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(objekter(pdf.ra, 'OutputIntent').join()).toContain('/S /GTS_PDFA1')
    const skrifter = objekter(pdf.ra, 'FontDescriptor')
    expect(skrifter).toHaveLength(2)
    for (const skrift of skrifter) expect(skrift).toMatch(/\/FontFile2 \d+ 0 R/)
    expect(pdf.ra).not.toContain('/Subtype /Type1')
    expect(objekter(pdf.ra, 'Font').filter(f => f.includes('/Type0'))).toHaveLength(2)
    for (const font of objekter(pdf.ra, 'Font').filter(f => f.includes('/Type0')))
      expect(font).toContain('/ToUnicode')
  })

  it('says in its metadata what it is, of which kommune and version, and the hash of the content', () => {
    const tittel = 'Risiko- og behovsvurdering med plan. Legetjenester i sykehjem, Eidskog kommune, versjon 2'
    expect(pdf.info).toMatchObject({
      ...{ Title: tittel, Author: 'Eidskog kommune', Language: 'nb', CreationDate: 'D:20261124123000Z' },
      Custom: {
        ...{ Kommune: '3416 Eidskog', Versjon: '2', Statusdato: '2026-11-22' },
        SHA256: '0123456789abcdef'.repeat(4),
      },
    })
    expect(pdf.xmp).toContain(`<dc:identifier>sha256:${'0123456789abcdef'.repeat(4)}<`)
    expect(pdf.xmp).toContain(tittel)
    expect(pdf.ra).toContain('/DisplayDocTitle true')
  })

  it('is the same bytes the next time', async () => {
    expect(Buffer.compare(await skriv(testInnhold(), 'nb'), bytes)).toBe(0)
  })
})

describe('the report in nynorsk', () => {
  it('has the words and the language of it', async () => {
    const bytes = await skriv(testInnhold(), 'nn')
    lagreTilSjekk('rapport-nn.pdf', bytes)
    const pdf = await lesPdf(bytes)
    expect(pdf.info).toMatchObject({ Language: 'nn' })
    expect(pdf.xmp).toContain('<rdf:li>nn</rdf:li>')
    for (const tekst of ['Samandrag', 'Legetenester i sjukeheim', 'Forbetringsplan', 'står att utan tiltak'])
      expect(pdf.tekst).toContain(tekst)
    expect(pdf.tekst).not.toMatch(/\b(Sammendrag|Forbedringsplan|gjenstår)\b/)
  })
})

describe('a draft', () => {
  it('says so on every page, also when nothing is answered', async () => {
    const bytes = await skriv(tomtInnhold(), 'nb')
    lagreTilSjekk('rapport-utkast.pdf', bytes)
    const pdf = await lesPdf(bytes)
    for (const side of pdf.sider) expect(side).toContain('UTKAST')
    expect(pdf.tekst).toContain('Dette er et utkast. Det er ikke godkjent')
    expect(pdf.tekst).toContain('E Evaluering og revidering Ikke besvart')
    expect(pdf.info).toMatchObject({ CreationDate: 'D:20261122120000Z' })
  })

  it('is one until it is approved, also when it is done', async () => {
    const pdf = await lesPdf(await skriv(testInnhold({ status: 'FERDIG', godkjent: null }), 'nb'))
    for (const side of pdf.sider) expect(side).toContain('UTKAST')
    expect(pdf.tekst).toContain('Ferdig, ikke godkjent')
  })
})

describe('what nobody expects', () => {
  it('fits: answers of full length, a word wider than its column, signs no font has', async () => {
    const mal = testInnhold()
    const [hjem] = mal.sykehjem
    const felter = {
      ...mal.felter,
      'A.utvikling': `${'Lang tekst med ord. '.repeat(499)}Slutt på A.`,
      [`B.behov.KOMPETANSE.begrunnelse@${hjem?.id}`]: `${'Begrunnelse i en celle. '.repeat(400)}Slutt på cella.`,
      'B.tjenester': `${'x'.repeat(400)} 漢 & <b> \u0007 slutt`,
    }
    const risikoer = Array.from({ length: 40 }, (_, i) => ({ ...mal.risikoer[0], nummer: i + 1 }))
    const innhold = testInnhold({
      ...{ felter, risikoer: risikoer as typeof mal.risikoer },
      kommune: { kommunenummer: '5043', navn: 'Raarvihke – Røyrvik & <co>' },
    })
    const bytes = await skriv(innhold, 'nb')
    lagreTilSjekk('rapport-stor.pdf', bytes)
    const pdf = await lesPdf(bytes)
    for (const tekst of ['Slutt på A.', 'Slutt på cella.', '\ufffd & <b> slutt', 'R40'])
      expect(pdf.tekst).toContain(tekst)
    expect(pdf.xmp).toContain('Raarvihke – Røyrvik og co kommune')
  })
})
