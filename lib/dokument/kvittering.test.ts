import { beforeAll, describe, expect, it, vi } from 'vitest'
import { lagreTilSjekk } from '../../test/dokument-ut'
import { type LestPdf, lesPdf } from '../../test/les-pdf'
import type { Innsendingsinnhold } from '../domene/innsending/innhold'
import { fulltInnhold } from '../domene/innsending/test-full'
import { lagInnhold } from '../domene/innsending/test-innsending'
import type { Sprak } from '../domene/felles/sprak'
import { lagKvittering } from './kvittering'
import { testTekst } from './test-tekst'

// Fonts are parsed and pages set: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const sha256 = '0123456789abcdef'.repeat(4)
const skriv = (innhold: Innsendingsinnhold, sprak: Sprak = 'nb') =>
  lagKvittering({
    ...{ innhold, sha256, sprak, t: testTekst(sprak) },
    sjekkadresse: `https://lokalnorm.example/kvittering/${innhold.referanse}?sha256=${sha256}`,
  })

describe('the receipt', () => {
  let bytes: Uint8Array
  let pdf: LestPdf
  beforeAll(async () => {
    bytes = await skriv(fulltInnhold())
    lagreTilSjekk('kvittering-nb.pdf', bytes)
    pdf = await lesPdf(bytes)
  })

  it('says what was sent, by whom, for whom and when, with the figures as they were sent', () => {
    for (const tekst of [
      ...['Eidskog kommune', 'Kvittering for innsending', 'LN-2026-3416-7K4QXW', 'Test, kommuneoverlege'],
      ...['25.11.2026 kl. 09.00', 'Fjellheim 66 66 29,00 20,50 70,7 % 8,50 0,31'],
      ...['Ås sjukeheim 12 12 6,00 7,00 116,7 % 0,00 0,58', 'Kommunen 78 78 35,00 27,50 78,6 % 8,50 0,35'],
      ...['Udekket behov er 0,23 årsverk, regnet med 37,5 timer i uka.', 'Vedtatt, gjelder fra 01.01.2026'],
      ...['Versjon 1, godkjent 01.03.2026', '2 åpne tiltak, 1 over fristen. Lukker 4,00 av 8,50 timer.'],
      ...['Kari Ås, kari@eidskog.example, 900 00 000', 'Er ferien dekket? Nei', 'Hvor mange vikarer? 2,5'],
      ...['Vi lyser ut på nytt i januar.', 'Én advarsel er begrunnet og sendt med.'],
    ])
      expect(pdf.tekst).toContain(tekst)
  })

  it('says what of the hours is bought, and from whom; nothing where none is, or it was not told', async () => {
    const kjopt = [{ fraKommune: '3401', navn: 'Kongsvinger', uketimer: '7.50' }]
    const { tekst } = await lesPdf(await skriv(fulltInnhold({ kjopt })))
    expect(tekst).toContain('7,50 timer i uka fra Kongsvinger')
    for (const uten of [fulltInnhold(), fulltInnhold({ kjopt: [] })])
      expect((await lesPdf(await skriv(uten))).tekst).not.toContain('kjøpt')
  })

  it('carries its hash and the address where anybody can check it, as text and in its metadata', () => {
    const uten = pdf.tekst.replaceAll(' ', '')
    expect(uten).toContain(`https://lokalnorm.example/kvittering/LN-2026-3416-7K4QXW?sha256=${sha256}`)
    expect(pdf.xmp).toContain(`<dc:identifier>sha256:${sha256}<`)
    expect(pdf.info).toMatchObject({
      ...{ Title: 'Kvittering for innsending LN-2026-3416-7K4QXW', Author: 'Eidskog kommune' },
      Custom: { Referanse: 'LN-2026-3416-7K4QXW', SHA256: sha256 },
    })
  })

  it('is tagged, declared as PDF/A-2a, and the same bytes the next time', async () => {
    expect(pdf.merket).toBe(true)
    const roller = pdf.tagger.map(t => t.role)
    for (const rolle of 'Document H1 H2 P Table Caption TH TD'.split(' ')) expect(roller).toContain(rolle)
    expect(pdf.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(Buffer.compare(await skriv(fulltInnhold()), bytes)).toBe(0)
  })
})

describe('other receipts', () => {
  it('are in nynorsk throughout', async () => {
    const bytes = await skriv(fulltInnhold(), 'nn')
    lagreTilSjekk('kvittering-nn.pdf', bytes)
    const { tekst } = await lesPdf(bytes)
    for (const ord of ['Sjukeheimane, timar i veka', 'Er ferien dekt? Nei', 'Udekt behov er 0,23 årsverk'])
      expect(tekst).toContain(ord)
    expect(tekst).not.toMatch(/\b(Sykehjemmene|godkjent|Udekket)\b/)
  })

  it('are without figures where there is no sykehjem, and without norm and vurdering where there is none', async () => {
    const { tekst } = await lesPdf(await skriv(lagInnhold({ slag: 'INGEN_SYKEHJEM' })))
    for (const ord of [
      ...['Ingen sykehjem', 'Kommunen har ingen sykehjem som er åpne på statusdatoen.'],
      ...['Ingen vedtatt norm på statusdatoen', 'Ingen godkjent vurdering', 'Ingen åpne tiltak'],
    ])
      expect(tekst).toContain(ord)
    expect(tekst).not.toMatch(/undefined|null|NaN/)
  })
})
