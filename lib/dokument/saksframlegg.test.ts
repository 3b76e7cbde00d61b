import { beforeAll, describe, expect, it, vi } from 'vitest'
import { lagreTilSjekk } from '../../test/dokument-ut'
import { lagSaksframlegg } from './saksframlegg'
import { type LestDocx, lesDocx } from '../../test/les-docx'
import { testInnhold, tomtInnhold } from './test-innhold'
import { testDokument } from './test-tekst'

// Fonts are parsed and pages set: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

async function skriv(...arg: Parameters<typeof testDokument>): Promise<LestDocx> {
  const bytes = await lagSaksframlegg(testDokument(...arg))
  lagreTilSjekk(`saksframlegg-${arg[0].status}-${arg[1]}.docx`, bytes)
  return lesDocx(bytes)
}

describe('the saksframlegg', () => {
  let docx: LestDocx
  beforeAll(async () => {
    docx = await skriv(testInnhold(), 'nb')
  })
  const del = (navn: RegExp) => Object.entries(docx.deler).find(([n]) => navn.test(n))?.[1] ?? ''

  it('has its chapters as headings that Word knows, in the order of a case', () => {
    const av = (niva: string) => docx.overskrifter.filter(o => o.niva === niva).map(o => o.tekst)
    expect(av('Title')).toEqual(['Lokal norm for legetjenester i sykehjem'])
    expect(av('Heading1')).toEqual([
      ...['Bakgrunn', 'Vurdering', 'Norm', 'Gap mellom norm og avtalte timer', 'Plan', 'Forslag til vedtak'],
    ])
    expect(av('Heading2')).toContain('Rettslig grunnlag')
  })

  it('cites what the duty rests on, and says what the case is about', () => {
    for (const tekst of [
      'Rundskriv I-4/2007 «Nasjonal standard for legetjenester i sykehjem» pålegger kommunen',
      'Helse- og omsorgstjenesteloven § 4-2: ',
      'Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten §§ 6–9: ',
      'Dekningen er 66,9 %, og 22,00 timer i uka mangler.',
      'Tiltakene lukker 14,50 av 22,00 timer innen 1. august 2027; 7,50 gjenstår uten tiltak.',
      'Lokal norm for legetimer i sykehjem, gjeldende fra 1. januar 2026, videreføres.',
      'Udekket behov er 22,00 legetimer i uka per 22. november 2026',
    ])
      expect(docx.tekst).toContain(tekst)
  })

  it('has tables whose header row is one', () => {
    const medTittel = docx.tabeller.filter(t => t.includes('<w:tblHeader/>'))
    expect(medTittel).toHaveLength(6)
    for (const t of medTittel) expect(t.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it('counts its pages, in fields', () => {
    const bunn = del(/footer\d*\.xml$/)
    expect(bunn).toContain('PAGE')
    expect(bunn).toContain('NUMPAGES')
  })

  it('says in its properties what it is made of, and in what language', () => {
    const egne = del(/custom\.xml$/)
    for (const verdi of ['3416 Eidskog', '2026-11-22', '0123456789abcdef'.repeat(4)])
      expect(egne).toContain(verdi)
    expect(del(/core\.xml$/)).toContain('Lokal norm for legetjenester i sykehjem, Eidskog kommune')
    expect(del(/styles\.xml$/)).toContain('w:val="nb-NO"')
  })

  it('is no draft', () => {
    expect(JSON.stringify(docx.deler)).not.toContain('UTKAST')
  })
})

describe('in nynorsk', () => {
  it('has the words and the language of it', async () => {
    const docx = await skriv(testInnhold(), 'nn')
    for (const tekst of [
      'Lokal norm for legetenester i sjukeheim',
      'Rettsleg grunnlag',
      'blir teken til vitande',
    ])
      expect(docx.tekst).toContain(tekst)
    expect(docx.deler['word/styles.xml']).toContain('w:val="nn-NO"')
  })
})

describe('of a draft', () => {
  it('says so at the top of every page and in the text, also with nothing in it', async () => {
    const docx = await skriv(tomtInnhold(), 'nb')
    const topp = Object.entries(docx.deler).find(([n]) => /header\d*\.xml$/.test(n))?.[1]
    expect(topp).toContain('UTKAST')
    expect(docx.tekst).toContain('UTKAST. Dette er et utkast.')
    expect(docx.tekst).toContain('Ingen norm gjelder, så udekket behov kan ikke regnes ut.')
  })

  it('proposes the norm of the draft where there is one', async () => {
    const { gjeldende } = testInnhold().norm
    const utkast = gjeldende && {
      ...gjeldende,
      status: 'UTKAST' as const,
      gyldigFra: null,
      revisjonsdato: null,
    }
    const docx = await skriv(testInnhold({ norm: { gjeldende: null, kommende: [], utkast } }), 'nb')
    expect(docx.tekst).toContain('vedtas med de satsene som står i utkastet')
    expect(docx.overskrifter.map(o => o.tekst)).toContain('Utkast til norm')
  })

  it('says both gaps where the norm that is proposed leaves another than the one in force', async () => {
    const { gjeldende } = testInnhold().norm
    if (!gjeldende) throw new Error('The test has a norm in force')
    const { effekt } = gjeldende
    const foreslatt = { ...effekt, sum: { ...effekt.sum, udekket: '30.25' } }
    const utkast = { ...gjeldende, status: 'UTKAST' as const, gyldigFra: null, effekt: foreslatt }
    const docx = await skriv(testInnhold({ norm: { gjeldende, kommende: [], utkast } }), 'nb')
    expect(docx.tekst).toContain(
      'er 22,00 legetimer i uka mot normen som gjelder, og 30,25 mot normen som foreslås',
    )
    expect(docx.tekst).toContain('Mot normen som foreslås i kapitlet «Norm», mangler 30,25 legetimer i uka.')
    const likt = await skriv(
      testInnhold({ norm: { gjeldende, kommende: [], utkast: { ...utkast, effekt } } }),
      'nb',
    )
    expect(likt.tekst).not.toContain('mot normen som foreslås')
  })
})
