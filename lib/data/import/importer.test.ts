import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import type { Importsvar, Lestfil, Tabellnavn } from '../../domene/import/typer'
import type { Bruker } from '../../domene/tilgang'
import { hentEksport } from './eksport'
import { importer } from './importer'

nyDatabase({ for: 'test' })

const IDAG = '2026-11-22'

const HODE: Record<Tabellnavn, string> = {
  sykehjem: 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt',
  avdelinger: 'sykehjem;avdeling;type;apnet;nedlagt',
  belegg: 'sykehjem;avdeling;gjelder_fra;plasser;beboere',
  legeavtaler:
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig',
  fravaer: 'sykehjem;avtale;fra;til;timer;vikartimer;arsak',
  normer: 'gyldig_fra;type;sykehjem;avdeling;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer',
}

type Innhold = Partial<Record<Tabellnavn, string[]>>

/** A file of these tables; a row is its cells with semicolons. An own header may stand first, after «#». */
const fil = (innhold: Innhold): Lestfil => ({
  tabeller: Object.entries(innhold).map(([navn, linjer]) => {
    const tabell = navn as Tabellnavn
    const eget = linjer[0]?.startsWith('#') ? linjer[0].slice(1) : null
    return {
      tabell,
      hode: (eget ?? HODE[tabell]).split(';'),
      rader: (eget ? linjer.slice(1) : linjer).map((l, i) => ({ rad: i + 2, celler: l.split(';') })),
    }
  }),
  feil: [],
  advarsler: [],
})

type Valg = { provekjoring?: boolean; bruker?: Bruker; kommunenummer?: string }

const kjor = (
  innhold: Innhold,
  { provekjoring = false, bruker = overlege, kommunenummer = EIDSKOG }: Valg = {},
) => importer(bruker, kommunenummer, fil(innhold), { provekjoring, idag: IDAG })

async function svarPa(innhold: Innhold, valg: Valg = {}): Promise<Importsvar> {
  const svar = await kjor(innhold, valg)
  if (!svar.ok) throw new Error(svar.feil.kode)
  return svar.verdi
}

async function godtatt(innhold: Innhold): Promise<Importsvar> {
  const svar = await svarPa(innhold)
  expect(kort(svar)).toEqual([])
  return svar
}

const kort = (svar: Importsvar): string[] =>
  svar.feil.map(f => `${f.tabell} ${f.rad} ${f.kolonne}: ${f.melding.kode.replace(/^(import)?feil\./, '')}`)

const GRUNN: Innhold = {
  sykehjem: ['Solsiden;KOMMUNAL;;;'],
  avdelinger: ['Solsiden;A;LANGTID;;', 'Solsiden;B;DEMENS;;'],
}

const antall = () =>
  somEier(async tx => ({
    sykehjem: await tx.sykehjem.count(),
    belegg: await tx.belegg.count(),
    avtaler: await tx.legeavtale.count(),
    normer: await tx.lokalnorm.count(),
    hendelser: await tx.hendelse.count(),
    advarsler: await tx.advarsel.count(),
  }))

describe('all rows or none', () => {
  it('names every fault of a file and stores nothing', async () => {
    await godtatt(GRUNN)
    await godtatt({ belegg: ['Solsiden;A;01.01.2026;10;'], normer: ['01.01.2026;LANGTID;;;1;3;PLASS;;;;'] })
    const for_ = await antall()
    const svar = await svarPa({
      sykehjem: [
        'Månebo;STATLIG;123;;',
        ' solsiden ;KOMMUNAL;;01.01.2020;31.12.2019',
        'SOLSIDEN;KOMMUNAL;;;',
      ],
      avdelinger: ['Solsiden;A;KORTTID;;', 'Månebo;1;LANGTID;;', 'Tulla;1;LANGTID;;'],
      belegg: ['Solsiden;Loftet;01.01.1989;1.234;-1', 'Solsiden;A;01.01.2032;12,5;ti'],
      legeavtaler: [
        'Solsiden;T1;LIS1;25;01.01.2026;;A;15;;',
        'Solsiden;T1;LIS1;25;01.01.2026;;B;9,99;;',
        'Solsiden;T2;LIS1;25;01.01.2026;31.12.2025;;;Herøy;kanskje',
      ],
      fravaer: ['Solsiden;T9;1.1.26;;5;6;SYK'],
      normer: [
        '01.01.2026;LANGTID;;;1;4;PLASS;;;;',
        '01.01.2027;LANGTID;Solsiden;;1;0;SENG;;Kommunestyret;01.12.2026;',
      ],
    })
    expect(kort(svar)).toEqual([
      'sykehjem 2 eierform: valg.ukjent',
      'sykehjem 2 organisasjonsnummer: organisasjonsnummer',
      'sykehjem 3 nedlagt: nedlagtForApnet',
      'sykehjem 4 sykehjem: sammeNokkel',
      'avdelinger 2 type: typeErFast',
      'avdelinger 4 sykehjem: ukjentSykehjem',
      'belegg 2 avdeling: ukjentAvdeling',
      'belegg 2 gjelder_fra: dato.forTidlig',
      'belegg 2 plasser: tall.tvetydig',
      'belegg 2 beboere: tall.forLite',
      'belegg 3 gjelder_fra: dato.forSen',
      'belegg 3 plasser: tall.heltall',
      'belegg 3 beboere: tall.ugyldigHeltall',
      'legeavtaler 3 timer_avdeling: versjon.forLite',
      'legeavtaler 4 gjelder_til: dato.tilForFra',
      'legeavtaler 4 kjopt_fra: kommune.flertydig',
      'legeavtaler 4 midlertidig: jaNei',
      'fravaer 2 fra: dato.arstall',
      'fravaer 2 vikartimer: fravaer.vikarOverFravaer',
      'fravaer 2 arsak: valg.ukjent',
      'normer 2 gyldig_fra: norm.vedtatt',
      'normer 3 avdeling: norm.halvtSted',
      'normer 3 per: tall.forLite',
      'normer 3 basis: valg.ukjent',
      'normer 3 motedato: dato.forSen',
    ])
    expect(svar).toMatchObject({ lagret: false, sum: { opprettet: 0, endret: 0, uendret: 0 } })
    expect(await antall()).toEqual(for_)
  })

  it('does not begin on a file that would take too long', async () => {
    const svar = await svarPa({ sykehjem: Array.from({ length: 25_001 }, (_, i) => `Hjem ${i};KOMMUNAL;;;`) })
    expect(svar.feil).toMatchObject([{ rad: 1, melding: { verdier: { funnet: 25_001, maks: 25_000 } } }])
    expect((await antall()).sykehjem).toBe(0)
  })

  it('stores nothing on a trial, and answers what the import would', async () => {
    const prove = await svarPa(GRUNN, { provekjoring: true })
    expect(prove).toMatchObject({ lagret: false, sum: { opprettet: 3 } })
    expect(await antall()).toMatchObject({ sykehjem: 0, hendelser: 0, advarsler: 0 })
    const { lagret, ...resten } = await svarPa(GRUNN)
    expect(lagret).toBe(true)
    expect({ ...resten, lagret: false }).toEqual(prove)
  })

  it('leaves what is not in the file, and changes nothing the second time', async () => {
    const alt: Innhold = {
      ...GRUNN,
      belegg: ['Solsiden;A;01.01.2026;10;', 'Solsiden;B;01.01.2026;8;0'],
      legeavtaler: [
        'Solsiden;T1;LIS1;25;01.01.2026;;A;15;0301;ja',
        'Solsiden;T1;LIS1;25;01.01.2026;;B;10;0301;ja',
      ],
      fravaer: ['Solsiden;T1;01.07.2026;;;5;PLANLAGT', 'Solsiden;Ukjent;01.07.2026;;;;'],
      normer: ['01.01.2026;LANGTID;;;1;3;PLASS;;Kommunestyret;10.12.2025;1/25'],
    }
    expect((await godtatt(alt)).sum).toEqual({ opprettet: 10, endret: 0, uendret: 0 })
    expect((await godtatt(alt)).sum).toEqual({ opprettet: 0, endret: 0, uendret: 10 })
    const svar = await godtatt({ belegg: ['Solsiden;A;01.01.2026;12;'] })
    expect(svar.sum).toEqual({ opprettet: 0, endret: 1, uendret: 0 })
    expect(svar.rader[0]?.endringer).toEqual([{ kolonne: 'plasser', fra: '10', til: '12' }])
    expect((await hentEksport(overlege, EIDSKOG, { mal: false }))?.tabeller.belegg).toMatchObject([
      { avdeling: 'A', plasser: '12', beboere: '' },
      { avdeling: 'B', plasser: '8', beboere: '0' },
    ])
  })
})

describe('who may import', () => {
  it('is KOMMUNEOVERLEGE and KOMMUNELEDELSE of the kommune, nobody else', async () => {
    for (const bruker of [nabo, admin, leder()])
      expect(await kjor(GRUNN, { bruker })).toEqual({ ok: false, feil: { kode: 'IKKE_FUNNET' } })
    expect(await kjor(GRUNN, { kommunenummer: '9999' })).toEqual({ ok: false, feil: { kode: 'IKKE_FUNNET' } })
    expect((await antall()).sykehjem).toBe(0)
    expect((await kjor(GRUNN, { bruker: ledelse })).ok).toBe(true)
    expect(await hentEksport(nabo, EIDSKOG, { mal: false })).toBeNull()
    expect(await hentEksport(leder(), EIDSKOG, { mal: false })).not.toBeNull()
  })
})

describe('the log', () => {
  it('tells each table once, with both sides of what changed', async () => {
    await godtatt(GRUNN)
    await godtatt({ avdelinger: ['Solsiden;A;DEMENS;;', 'Solsiden;B;DEMENS;;'] })
    const logg = await somEier(tx =>
      tx.hendelse.findMany({ orderBy: [{ tid: 'asc' }, { objektId: 'desc' }] }),
    )
    expect(logg.map(h => [h.handling, h.objektId, h.rolle, h.brukerId])).toEqual([
      ['import.utfort', 'sykehjem', 'KOMMUNEOVERLEGE', overlege.id],
      ['import.utfort', 'avdelinger', 'KOMMUNEOVERLEGE', overlege.id],
      ['import.utfort', 'avdelinger', 'KOMMUNEOVERLEGE', overlege.id],
    ])
    expect(logg[2]?.detaljer).toMatchObject({
      ...{ opprettet: 0, endret: 1, uendret: 1, nye: [] },
      endringer: [{ forrige: { type: 'LANGTID' }, ny: { type: 'DEMENS' } }],
    })
  })
})

describe('warnings', () => {
  it('are answered with their row and stored until somebody gives the reason', async () => {
    await godtatt(GRUNN)
    const svar = await godtatt({
      belegg: ['Solsiden;A;01.01.2025;10;12', 'Solsiden;A;01.01.2026;20;22'],
      legeavtaler: ['Solsiden;T1;LIS1;60,01;01.01.2026;;;;;', 'Solsiden;T2;LIS1;0;01.01.2026;;;;;'],
      fravaer: ['Solsiden;Ukjent;01.07.2026;31.07.2026;;;'],
      normer: ['01.01.2026;LANGTID;;;1;4;PLASS;;;;'],
    })
    expect(svar.advarsler.map(a => [a.kode, a.tabell, a.rad, a.kolonne])).toEqual([
      ['BEBOERE_OVER_PLASSER', 'belegg', 2, 'beboere'],
      ['BEBOERE_OVER_PLASSER', 'belegg', 3, 'beboere'],
      ['MANGE_TIMER', 'legeavtaler', 2, 'uketimer'],
      ['INGEN_TIMER', 'legeavtaler', 3, 'uketimer'],
      ['SATS_UNDER_FORSLAG', 'normer', 2, 'uketimer'],
      ['TIMER_PER_BEBOER', null, null, ''],
      ['FRAVAER_UTEN_AVTALE', 'fravaer', 2, 'avtale'],
    ])
    const lagret = await somEier(tx => tx.advarsel.findMany({ orderBy: { kode: 'asc' } }))
    expect(lagret.map(a => [a.kode, a.verdi, a.grunnkode])).toEqual(
      expect.arrayContaining([
        ['BEBOERE_OVER_PLASSER', '22/20', null],
        ['FRAVAER_UTEN_AVTALE', '2026-07-01/2026-07-31', null],
        ['SATS_UNDER_FORSLAG', '1/4', null],
      ]),
    )
    expect(lagret).toHaveLength(6)
  })

  it('leave alone what the file does not name', async () => {
    await godtatt({ sykehjem: ['Solsiden;KOMMUNAL;;;', 'Fjellgløtt;KOMMUNAL;;;'] })
    await godtatt({ avdelinger: ['Solsiden;A;KORTTID;;'], belegg: ['Solsiden;A;01.01.2026;10;12'] })
    expect((await godtatt({ sykehjem: ['Fjellgløtt;KOMMUNAL;;;'] })).advarsler).toEqual([])
  })
})
