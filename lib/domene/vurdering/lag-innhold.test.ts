import { describe, expect, it } from 'vitest'
import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import { publiserteReferansetall } from '../referanse/legetimer'
import { STANDARDSKALA } from '../risiko/skala'
import type { Risiko } from '../risiko/typer'
import type { Tiltak } from '../tiltak/typer'
import { finnMangler } from './fullstendighet'
import { kanoniskJson } from './kanonisk'
import { grunnlagFor, type Kilder, lagInnhold } from './lag-innhold'
import { svarene } from './test-vurdering'

const DATO = '2026-11-22'

const tiltak = (id: string, endring: Partial<Tiltak> = {}): Tiltak => ({
  ...{ id, tittel: `Tiltak ${id}`, beskrivelse: '', kategori: 'GJENNOMFORE', status: 'PLANLAGT' },
  ...{ sykehjemId: null, sykehjemNavn: null, avdelingId: null, avdelingNavn: null, type: null },
  ...{ effektTimer: '4.5', effektFra: '2027-03-01', kostnad: null, budsjettaar: null },
  ...{ ansvarligRolle: '', ansvarligNavn: '', ansvarligBrukerId: null, frist: null, gjennomfort: null },
  ...{ avbruttGrunn: '', evalueringsdato: null, evaluert: null, evalueringsresultat: '' },
  ...{ faktiskEffektTimer: null, milepaeler: [], opphav: null, risikoer: [] },
  ...{ opprettet: new Date(0), versjon: 1 },
  ...endring,
})

const risiko: Risiko = {
  ...{ id: 'r1', vurderingId: 'v2', stammeId: 's1', nummer: 1, sykehjemId: null, sykehjemNavn: null },
  ...{ hendelse: 'Ferie uten lege', arsak: '', eksisterendeTiltak: '', versjon: 1 },
  ...{ sannsynlighet: 4, konsekvens: 4, restSannsynlighet: 2, restKonsekvens: 4 },
  tiltak: [{ id: 't1', tittel: 'Tiltak t1', status: 'PLANLAGT' }],
}

const norm = (status: 'UTKAST' | 'VEDTATT' | 'FEILREGISTRERT', gyldigFra: string | null) => ({
  ...{ id: `${status} ${gyldigFra}`, status, gyldigFra, revisjonsdato: null, innhold: 'Visitt to dager' },
  ...{ arkivsaksnummer: '', importert: false, vedtattRegistrert: null, vurdering: null, versjon: 1 },
  ...{ feilregistrertGrunn: null, feilregistrert: null, endret: new Date(0), saksgang: [] },
  satser: [
    {
      ...{ type: 'LANGTID' as const, avdelingId: null, sykehjemNavn: null, avdelingNavn: null },
      ...{ uketimer: '1', per: status === 'UTKAST' ? 2 : 3, basis: 'PLASS' as const, begrunnelse: '' },
    },
  ],
})

const solbakken = hjem([avd('LANGTID', 90)], [avtale('20')], { id: 'h1' })
const stengt = hjem([], [], { id: 'h2', navn: 'Stengt', nedlagt: '2025-12-31' })

const kilder = (endring: Partial<Kilder> = {}): Kilder => ({
  kommune: { kommunenummer: '3416', navn: 'Eidskog' },
  referanse: publiserteReferansetall(6100),
  vurdering: { nummer: 2, status: 'UTKAST', godkjent: null },
  ...{ statusdato: DATO, situasjon: kommune([solbakken, stengt]), utenfor: new Map() },
  svar: svarene({
    ...{ 'A.utvikling': 'Flere og sykere', 'A.tall': '', 'A.ansvarlig': 'kari', 'C.ansvarlig': 'borte' },
    ...{ 'A.ferdig': 'JA', 'B.forsvarlig@h1': 'JA', 'B.ferie@h2': 'Stengt', 'X.gammelt': 'spørsmål' },
  }),
  kolleger: new Map([['kari', 'Kari Nordmann']]),
  ...{ risikoer: [risiko], skala: STANDARDSKALA, tiltak: [tiltak('t1')], vedlegg: [] },
  normer: [norm('UTKAST', null), norm('VEDTATT', '2020-01-01'), norm('VEDTATT', '2027-01-01')],
  ...endring,
})

describe('a version, whole', () => {
  it('holds the answers that stand, for the homes that are open, and who is ansvarlig by name', () => {
    const { felter, ansvarlige, sykehjem } = lagInnhold(kilder())
    expect(felter).toEqual({ 'A.utvikling': 'Flere og sykere', 'A.ferdig': 'JA', 'B.forsvarlig@h1': 'JA' })
    expect(ansvarlige).toEqual({ A: 'Kari Nordmann', B: null, C: null, D: null, E: null })
    expect(sykehjem).toEqual([{ id: 'h1', navn: 'Solbakken', eierform: 'KOMMUNAL' }])
  })

  it('holds risks with their level before and after, and the tiltak that meet them', () => {
    expect(lagInnhold(kilder()).risikoer).toEqual([
      {
        ...{ nummer: 1, stammeId: 's1', sykehjemId: null, hendelse: 'Ferie uten lege', arsak: '' },
        ...{ eksisterendeTiltak: '', s: 4, k: 4, restS: 2, restK: 4, niva: 'HOY', restNiva: 'MIDDELS' },
        tiltak: ['Tiltak t1'],
      },
    ])
  })

  it('holds the norm in force, the one decided for later and the draft, each with what it gives that day', () => {
    const { gjeldende, kommende, utkast } = lagInnhold(kilder()).norm
    expect(gjeldende).toMatchObject({
      ...{ status: 'VEDTATT', gyldigFra: '2020-01-01', innhold: 'Visitt to dager' },
      effekt: { sum: { normtimer: '30.00', avtalteTimer: '20.00', dekning: '66.7', udekket: '10.00' } },
    })
    expect(kommende.map(n => n.gyldigFra)).toEqual(['2027-01-01'])
    expect(utkast).toMatchObject({
      ...{ gyldigFra: null, satser: [{ uketimer: '1', per: 2 }] },
      effekt: { typer: [{ type: 'LANGTID', plasser: 90, normtimer: '45.00' }], sum: { udekket: '25.00' } },
    })
    expect(lagInnhold(kilder({ normer: [] })).norm).toEqual({ gjeldende: null, kommende: [], utkast: null })
  })

  it('holds the plan: what it closes, month by month, and each tiltak with why it does not count', () => {
    const { plan } = lagInnhold(
      kilder({ tiltak: [tiltak('t1'), tiltak('t2', { status: 'GJENNOMFORT', gjennomfort: DATO })] }),
    )
    expect(plan.sammendrag).toEqual({ gap: '10.00', lukket: '4.50', gjenstar: '5.50', innen: '2027-03-01' })
    expect(plan.maneder[0]).toMatchObject({ dato: DATO, normtimer: '30.00', medPlan: '20.00' })
    expect(plan.tiltak.map(t => [t.tittel, t.lukker, t.tellerIkke, t.risikoer])).toEqual([
      ['Tiltak t1', '4.50', null, [1]],
      ['Tiltak t2', null, 'GJENNOMFORT', []],
    ])
    expect(Object.keys(plan.tiltak[0] ?? {})).not.toContain('id')
  })

  it('says where judgement and number disagree', () => {
    expect(lagInnhold(kilder()).uenigheter).toEqual([{ sykehjemId: 'h1', slag: 'FORSVARLIG_UNDER_NORM' }])
  })

  it('names who signed it, and when', () => {
    const godkjent = { navn: 'Ola', rolle: 'KOMMUNELEDELSE' as const, tid: new Date('2026-11-23T10:00:00Z') }
    const innhold = lagInnhold(kilder({ vurdering: { nummer: 2, status: 'GODKJENT', godkjent } }))
    expect(innhold).toMatchObject({
      status: 'GODKJENT',
      godkjent: { navn: 'Ola', rolle: 'KOMMUNELEDELSE', tid: '2026-11-23T10:00:00.000Z' },
    })
  })

  it('is the same text from the same rows, and survives being read back', () => {
    const tekst = kanoniskJson(lagInnhold(kilder()))
    expect(kanoniskJson(lagInnhold(kilder()))).toBe(tekst)
    expect(kanoniskJson(JSON.parse(tekst))).toBe(tekst)
  })
})

describe('what completeness is judged on', () => {
  it.each([
    [[], false],
    [[norm('FEILREGISTRERT', '2020-01-01')], false],
    [[norm('UTKAST', null)], true],
    [[norm('VEDTATT', '2027-01-01')], true],
  ])('a norm that counts: %#', (normer, harNorm) => {
    expect(grunnlagFor(kilder({ normer })).harNorm).toBe(harNorm)
  })

  it('is the homes open that day and whether they lack hours', () => {
    expect(grunnlagFor(kilder()).sykehjem).toMatchObject([{ id: 'h1', underNorm: true }])
    expect(finnMangler(grunnlagFor(kilder())).some(m => m.sykehjemId === 'h2')).toBe(false)
  })
})
