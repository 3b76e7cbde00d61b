import { describe, expect, it } from 'vitest'
import { FELTER } from './felter'
import { finnMangler, type Grunnlag, maaBesvares, somFeltfeil } from './fullstendighet'
import { fullstendigeSvar, svarene } from './test-vurdering'

const risiko = { nummer: 1, sannsynlighet: 3, konsekvens: 4 }

const grunnlag = (endring: Partial<Grunnlag> = {}, svar: Record<string, string> = {}): Grunnlag => ({
  svar: svarene({ ...fullstendigeSvar('h1', 'h2'), ...svar }),
  sykehjem: [
    { id: 'h1', underNorm: true },
    { id: 'h2', underNorm: true },
  ],
  ...{ risikoer: [risiko], harNorm: true, statusdato: '2026-11-22' },
  ...endring,
})

const mangler = (endring?: Partial<Grunnlag>, svar?: Record<string, string>) =>
  finnMangler(grunnlag(endring, svar)).map(m => [m.kode, m.del, m.felt, m.sykehjemId])

describe('what is missing', () => {
  it('is nothing when every question that must be is answered', () => {
    expect(mangler()).toEqual([])
  })

  it('is everything that must be answered in an empty one, section by section, and once per open home', () => {
    const tom = finnMangler(grunnlag({ svar: {}, risikoer: [], harNorm: false }))
    expect(tom.filter(m => m.sykehjemId === null).map(m => m.felt ?? m.kode)).toEqual([
      ...['A.utvikling', 'B.krav', 'B.tjenester', 'INGEN_RISIKO', 'D.innhold', 'D.mengde', 'INGEN_NORM'],
      ...['E.hvordan', 'E.hyppighet', 'E.hvem', 'E.nesteDato'],
    ])
    for (const hjem of ['h1', 'h2'])
      expect(tom.filter(m => m.sykehjemId === hjem).map(m => m.felt)).toEqual([
        ...FELTER.map(f => f.felt).filter(f => /^B\.(behov|oppgave)\.[A-Z_]+$/.test(f)),
        ...['B.utenforArbeidstid', 'B.ferie', 'B.kontinuitet', 'B.kompetanse', 'B.forsvarlig', 'B.vurdert'],
      ])
  })

  it.each([
    ['B.behov.OPPGAVER', 'HOYERE', true],
    ['B.behov.OPPGAVER', 'LAVERE', true],
    ['B.behov.OPPGAVER', 'SOM_FORVENTET', false],
    ['B.oppgave.LEGEMIDLER', 'IVARETATT', false],
    ['B.oppgave.LEGEMIDLER', 'DELVIS', true],
    ['B.oppgave.LEGEMIDLER', 'IKKE_IVARETATT', true],
    ['B.oppgave.LEGEMIDLER', 'IKKE_RELEVANT', true],
  ])('%s = %s asks for a begrunnelse: %s', (felt, verdi, trengs) => {
    const ventet = trengs ? [['SVAR', 'B', `${felt}.begrunnelse`, 'h2']] : []
    expect(mangler({}, { [`${felt}@h2`]: verdi })).toEqual(ventet)
    expect(mangler({}, { [`${felt}@h2`]: verdi, [`${felt}.begrunnelse@h2`]: 'Fordi det er slik.' })).toEqual(
      [],
    )
  })

  it.each([
    ['JA', true, true], // hours are missing, and yet
    ['JA', false, false],
    ['JA', null, false],
    ['DELVIS', true, true],
    ['NEI', true, true],
    ['NEI', false, true],
    ['NEI', null, true],
  ])('the judgement %s with under norm %s asks for a begrunnelse: %s', (verdi, underNorm, trengs) => {
    const svar = { 'B.forsvarlig@h1': verdi, 'B.forsvarlig.begrunnelse@h1': '' }
    const funnet = mangler({ sykehjem: [{ id: 'h1', underNorm }] }, svar)
    expect(funnet).toEqual(trengs ? [['SVAR', 'B', 'B.forsvarlig.begrunnelse', 'h1']] : [])
  })

  it('says nothing of a home that is not open, and asks about one that has opened', () => {
    expect(mangler({ sykehjem: [{ id: 'h1', underNorm: null }] })).toEqual([])
    const apnet = mangler({ sykehjem: [...grunnlag().sykehjem, { id: 'h3', underNorm: null }] })
    expect(apnet.length).toBeGreaterThan(15)
    expect(apnet.every(m => m[3] === 'h3')).toBe(true)
  })

  it('counts an answer that was emptied again', () => {
    expect(mangler({}, { 'A.utvikling': '', 'B.vurdert@h2': '' })).toEqual([
      ['SVAR', 'A', 'A.utvikling', null],
      ['SVAR', 'B', 'B.vurdert', 'h2'],
    ])
  })

  it('wants every risk assessed', () => {
    const risikoer = [risiko, { ...risiko, nummer: 2, konsekvens: null }]
    const funnet = finnMangler(grunnlag({ risikoer }))
    expect(funnet).toMatchObject([{ kode: 'RISIKO_UVURDERT', del: 'C', risikonummer: 2 }])
    expect(somFeltfeil(funnet)).toEqual([
      { felt: 'C', kode: 'vurdering.mangel.RISIKO_UVURDERT', verdier: { nummer: 2 } },
    ])
  })

  it('wants a next date that is still to come', () => {
    expect(mangler({}, { 'E.nesteDato': '2026-11-22' })).toEqual([['DATO_FORBI', 'E', 'E.nesteDato', null]])
    expect(mangler({}, { 'E.nesteDato': '2026-11-23' })).toEqual([])
  })

  it('is named to the reader by the key of the answer', () => {
    expect(somFeltfeil(finnMangler(grunnlag({ harNorm: false }, { 'B.ferie@h1': '' })))).toEqual([
      { felt: 'B.ferie@h1', kode: 'vurdering.mangel.SVAR' },
      { felt: 'D', kode: 'vurdering.mangel.INGEN_NORM' },
    ])
  })
})

describe('a question on its own', () => {
  it('must be answered or not as the answers beside it are', () => {
    const felt = FELTER.find(f => f.felt === 'B.forsvarlig.begrunnelse')
    if (!felt) throw new Error('No such question')
    const svar = svarene({ 'B.forsvarlig@h1': 'JA' })
    expect(maaBesvares(felt, svar, { id: 'h1', underNorm: true })).toBe(true)
    expect(maaBesvares(felt, svar, { id: 'h1', underNorm: false })).toBe(false)
  })
})
