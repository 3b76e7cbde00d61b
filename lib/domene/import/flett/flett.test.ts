import { describe, expect, it } from 'vitest'
import type { Raatabell, Tabellnavn } from '../typer'
import type { Tilstand } from '../tilstand'
import { flett } from '.'

const KOMMUNER = [
  { kommunenummer: '0301', navn: 'Oslo', navnEntydig: 'Oslo' },
  { kommunenummer: '1515', navn: 'Herøy', navnEntydig: 'Herøy (Møre og Romsdal)' },
  { kommunenummer: '1818', navn: 'Herøy', navnEntydig: 'Herøy (Nordland)' },
]

/** A kommune with one sykehjem, two avdelinger, an avtale fordelt on both, and a norm. */
function lagTilstand(): Tilstand {
  const avdeling = (id: string, navn: string) =>
    [
      navn.toLowerCase(),
      {
        ...{ id, versjon: 1, belegg: new Map() },
        felt: { navn, type: 'LANGTID' as const, apnet: null, nedlagt: null },
      },
    ] as const
  const versjon = {
    ...{ id: 'v1', versjon: 1 },
    felt: {
      ...{
        gjelderTil: null,
        avtaleform: 'LIS1' as const,
        midlertidig: true,
        uketimer: '25',
        kjoptFra: '0301',
      },
      fordeling: new Map([
        ['a', '15'],
        ['b', '10'],
      ]),
    },
  }
  const norm = {
    satser: [
      {
        ...{ type: 'LANGTID' as const, avdelingId: null, sykehjemNavn: null, avdelingNavn: null },
        ...{ uketimer: '1', per: 3, basis: 'PLASS' as const, begrunnelse: 'Først\n så' },
      },
    ],
    vedtak: [{ organ: 'Kommunestyret', motedato: '2025-12-10', saksnummer: '1/25' }],
  }
  return {
    sykehjem: new Map([
      [
        'solsiden',
        {
          ...{ id: 's', versjon: 1, avdelinger: new Map([avdeling('a', 'A'), avdeling('b', 'B')]) },
          felt: {
            ...{ navn: 'Solsiden', eierform: 'KOMMUNAL' as const, organisasjonsnummer: null },
            ...{ apnet: null, nedlagt: null },
          },
          avtaler: new Map([
            [
              't1',
              { id: 't1', navn: 'T1', versjoner: new Map([['2026-01-01', versjon]]), fravaer: new Map() },
            ],
          ]),
        },
      ],
    ]),
    normer: new Map([['2026-01-01', norm]]),
  }
}

const les = (tabell: Tabellnavn, csv: string): Raatabell => {
  const [hode = '', ...linjer] = csv.trim().split('\n')
  const rader = linjer.map((l, i) => ({ rad: i + 2, celler: l.trim().split(';') }))
  return { tabell, hode: hode.trim().split(';'), rader }
}

const kjor = (tabell: Tabellnavn, csv: string) => {
  let nr = 0
  return flett(
    [les(tabell, csv)],
    lagTilstand(),
    { idag: '2026-11-22', kommuner: KOMMUNER },
    () => `ny${++nr}`,
  )
}
const feil = (tabell: Tabellnavn, csv: string) =>
  kjor(tabell, csv).feil.map(f => `${f.rad} ${f.kolonne} ${f.melding.kode.replace('importfeil.', '')}`)
const utfall = (tabell: Tabellnavn, csv: string) => kjor(tabell, csv).rader.map(r => r.utfall)

describe('the header', () => {
  it('may stand in any order and any case, and leave out what may be left out', () => {
    expect(
      feil('belegg', 'Beboere;PLASSER;gjelder_fra; avdeling ;sykehjem\n3;4;01.01.2026;A;Solsiden'),
    ).toEqual([])
    expect(feil('fravaer', 'sykehjem;avtale;fra;til;timer;vikartimer\nSolsiden;T1;01.01.2026;;;')).toEqual([])
  })

  it('is refused for what is missing, unknown and repeated, and hides no fault below it', () => {
    expect(
      feil('belegg', 'sykehjem;avdeling;avdeling;gjelder_fra;beboere;antall\nSolsiden;A;A;i dag;ti;3'),
    ).toEqual([
      '1 antall kolonne.ukjent',
      '1 avdeling kolonne.gjentatt',
      '1 plasser kolonne.mangler',
      '2 gjelder_fra feil.dato.ugyldig',
      '2 beboere feil.tall.ugyldigHeltall',
    ])
  })

  it('knows a name that every object has for what it is: unknown', () => {
    expect(feil('belegg', 'sykehjem;avdeling;gjelder_fra;plasser;beboere;constructor\n')).toEqual([
      '1 constructor kolonne.ukjent',
    ])
  })
})

describe('a row', () => {
  it('may be short, as spreadsheets leave out empty cells, but never too long', () => {
    expect(feil('belegg', 'sykehjem;avdeling;gjelder_fra;plasser;beboere\nSolsiden;A;01.01.2026;4')).toEqual(
      [],
    )
    expect(
      feil('belegg', 'sykehjem;avdeling;gjelder_fra;plasser;beboere\nSolsiden;A;01.01.2026;4;3;2'),
    ).toEqual(['2  forMangeCeller'])
  })

  it('never holds a fødselsnummer, also not as the label of an avtale', () => {
    const rad = 'sykehjem;avtale;fra;til;timer;vikartimer\nSolsiden;01010750160;01.01.2026;;;'
    expect(feil('fravaer', rad)).toEqual(['2 avtale feil.tekst.fodselsnummer'])
  })

  it('is not blamed for a sykehjem that is refused in the same file', () => {
    const tabeller = [
      les('sykehjem', 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nNytt;STATLIG;;;'),
      les('avdelinger', 'sykehjem;avdeling;type;apnet;nedlagt\nNytt;1;LANGTID;;'),
    ]
    const svar = flett(tabeller, lagTilstand(), { idag: '2026-11-22', kommuner: KOMMUNER }, () => 'ny')
    expect(svar.feil.map(f => [f.tabell, f.kolonne])).toEqual([['sykehjem', 'eierform']])
  })
})

const AVTALE = 'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling'

describe('a version of an avtale', () => {
  it('keeps what stands in a column the file does not have', () => {
    const svar = kjor('legeavtaler', `${AVTALE}\nSolsiden;T1;LIS1;26;01.01.2026;;;`)
    expect(svar.plan.versjoner.endrede[0]?.til).toEqual({
      ...{ gjelderTil: null, avtaleform: 'LIS1', uketimer: '26', fordeling: null },
      ...{ midlertidig: true, kjoptFra: '0301' },
    })
  })

  it('is emptied where the column is there and the cell is empty', () => {
    const svar = kjor('legeavtaler', `${AVTALE};kjopt_fra;midlertidig\nSolsiden;T1;LIS1;25;01.01.2026;;;;;`)
    expect(svar.plan.versjoner.endrede[0]?.til).toMatchObject({ midlertidig: false, kjoptFra: null })
  })

  it('is unchanged row by row, whatever the order and the way of writing', () => {
    const csv = `${AVTALE}\nSOLSIDEN;t1;lis1;25,00;2026-01-01;;b;10.0\nSolsiden;T1;LIS1;25;01.01.2026;;A;15`
    expect(utfall('legeavtaler', csv)).toEqual(['UENDRET', 'UENDRET'])
  })

  it('replaces its fordeling whole', () => {
    const svar = kjor('legeavtaler', `${AVTALE}\nSolsiden;T1;LIS1;25;01.01.2026;;A;25`)
    expect(svar.rader.map(r => r.utfall)).toEqual(['ENDRET'])
    expect(svar.plan.versjoner.endrede[0]?.til.fordeling).toEqual(new Map([['a', '25']]))
  })

  it('is of one kind, and its rows agree', () => {
    expect(
      feil(
        'legeavtaler',
        `${AVTALE}\nSolsiden;T2;LIS1;25;01.01.2026;;A;15\nSolsiden;T2;LIS1;24;01.01.2026;31.12.2026;;\nSolsiden;T2;KOMMUNALT_ANSATT;25;01.01.2026;;B;10`,
      ),
    ).toEqual([
      '3 uketimer versjon.ulik',
      '3 gjelder_til versjon.ulik',
      '3 avdeling versjon.beggeSlag',
      '4 avtaleform versjon.ulik',
    ])
  })

  it('has parts that sum exactly to the whole', () => {
    const deler = (a: string, b: string) =>
      feil(
        'legeavtaler',
        `${AVTALE}\nSolsiden;T2;LIS1;25;01.01.2026;;A;${a}\nSolsiden;T2;LIS1;25;01.01.2026;;B;${b}`,
      )
    expect(deler('16,67', '8,33')).toEqual([])
    expect(deler('15', '9,99')).toEqual(['3 timer_avdeling versjon.forLite'])
    expect(deler('15', '10.01')).toEqual(['3 timer_avdeling versjon.forMye'])
  })

  it('has hours where it has an avdeling, and no avdeling without', () => {
    expect(
      feil(
        'legeavtaler',
        `${AVTALE}\nSolsiden;T2;LIS1;25;01.01.2026;;A;\nSolsiden;T3;LIS1;25;01.01.2026;;;5`,
      ),
    ).toEqual(['2 timer_avdeling versjon.avdelingUtenTimer', '3 timer_avdeling versjon.timerUtenAvdeling'])
  })

  it('is not summed while one of its rows cannot be read', () => {
    const csv = `${AVTALE}\nSolsiden;T2;LIS1;25;01.01.2026;;A;15\nSolsiden;T2;LIS1;25;1.1.26;;B;10`
    expect(feil('legeavtaler', csv)).toEqual(['3 gjelder_fra feil.dato.arstall'])
    const deler = `${AVTALE}\nSolsiden;T2;LIS1;25;01.01.2026;;A;15\nSolsiden;T2;LIS1;25;01.01.2026;;B;ti`
    expect(feil('legeavtaler', deler)).toEqual(['3 timer_avdeling feil.tall.ugyldig'])
  })

  it('is bought from a kommune by number or a name of its kind', () => {
    const fra = (kommune: string) =>
      feil('legeavtaler', `${AVTALE};kjopt_fra\nSolsiden;T2;LIS1;25;01.01.2026;;;;${kommune}`)
    for (const kommune of ['0301', '301', 'oslo', 'Herøy (Nordland)']) expect(fra(kommune)).toEqual([])
    expect(fra('Herøy')).toEqual(['2 kjopt_fra kommune.flertydig'])
    expect(fra('9999')).toEqual(['2 kjopt_fra kommune.ukjent'])
  })
})

describe('fravær', () => {
  const FRAVAER = 'sykehjem;avtale;fra;til;timer;vikartimer;arsak'

  it('is covered by no more than what is absent: the hours given, else the avtale in force', () => {
    const med = (timer: string, vikar: string, fra = '01.06.2026') =>
      feil('fravaer', `${FRAVAER}\nSolsiden;T1;${fra};;${timer};${vikar};`)
    expect(med('5', '5')).toEqual([])
    expect(med('5', '5,01')).toEqual(['2 vikartimer feil.fravaer.vikarOverFravaer'])
    expect(med('', '25')).toEqual([])
    expect(med('', '25,5')).toEqual(['2 vikartimer feil.fravaer.vikarOverFravaer'])
    expect(med('', '25,5', '01.06.2025')).toEqual([])
  })

  it('makes the label once, without a version, for all its rows', () => {
    const { plan } = kjor('fravaer', `${FRAVAER}\nSolsiden;Ny;01.06.2026;;;;\nSolsiden;ny;01.07.2026;;;;`)
    expect(plan.avtaler).toEqual([{ id: 'ny1', navn: 'Ny', sykehjemId: 's' }])
    expect(plan.fravaer.nye.map(f => f.legeavtaleId)).toEqual(['ny1', 'ny1'])
    expect(plan.versjoner.nye).toEqual([])
  })
})

describe('a norm', () => {
  const NORM = 'gyldig_fra;type;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer'
  const EGEN = `${NORM};sykehjem;avdeling`

  it('is unchanged when it says the same, however it is written', () => {
    const csv = `${NORM}\n2026-01-01;langtid;1,0;3;plass;Først så;kommunestyret;10.12.2025;1/25`
    expect(utfall('normer', csv)).toEqual(['UENDRET'])
  })

  it.each([
    ['another rate', '01.01.2026;LANGTID;1;4;PLASS;Først så;Kommunestyret;10.12.2025;1/25', 'per 4', 'per 3'],
    [
      'another basis',
      '01.01.2026;LANGTID;1;3;BEBOER;Først så;Kommunestyret;10.12.2025;1/25',
      'basis BEBOER',
      'basis PLASS',
    ],
    [
      'another vedtak',
      '01.01.2026;LANGTID;1;3;PLASS;Først så;Kommunestyret;10.12.2025;2/25',
      'Kommunestyret, 10.12.2025, 2/25',
      'Kommunestyret, 10.12.2025, 1/25',
    ],
    ['no vedtak', '01.01.2026;LANGTID;1;3;PLASS;Først så;;;', '\u2013', 'Kommunestyret, 10.12.2025, 1/25'],
  ])('is never changed: %s', (_, rad, funnet, registrert) => {
    const svar = kjor('normer', `${NORM}\n${rad}`)
    expect(svar.feil).toMatchObject([
      {
        ...{ rad: 2, kolonne: 'gyldig_fra' },
        melding: { kode: 'importfeil.norm.vedtatt', verdier: { dato: '01.01.2026', funnet, registrert } },
      },
    ])
  })

  it('is never changed by one more rate or one less', () => {
    const lik = '01.01.2026;LANGTID;1;3;PLASS;Først så;Kommunestyret;10.12.2025;1/25'
    const demens = lik.replace('LANGTID', 'DEMENS')
    expect(feil('normer', `${NORM}\n${lik}\n${demens}`)).toEqual(['3 gyldig_fra norm.vedtatt'])
    expect(feil('normer', `${NORM}\n${demens}`)).toEqual([
      '2 gyldig_fra norm.vedtatt',
      '2 gyldig_fra norm.vedtatt',
    ])
  })

  it('is one for all rows with a date, with each vedtak once', () => {
    const rad = (type: string, vedtak: string) => `01.01.2025;${type};1;3;PLASS;;${vedtak}`
    const csv = [
      NORM,
      rad('LANGTID', 'KS;10.12.2024;1/24'),
      rad('DEMENS', 'ks;10.12.2024;1/24'),
      rad('KORTTID', ';;'),
    ]
    expect(kjor('normer', csv.join('\n')).plan.normer).toMatchObject([
      { gyldigFra: '2025-01-01', satser: [{}, {}, {}], vedtak: [{ organ: 'KS', saksnummer: '1/24' }] },
    ])
  })

  it('may have a rate for one avdeling beside that of its type', () => {
    const rad = (sted: string) => `01.01.2025;LANGTID;1;3;PLASS;;;;;${sted}`
    expect(feil('normer', [EGEN, rad(';'), rad('Solsiden;A'), rad('Solsiden;B')].join('\n'))).toEqual([])
    expect(feil('normer', [EGEN, rad('Solsiden;A'), rad('solsiden;a')].join('\n'))).toEqual([
      '3 avdeling sammeNokkel',
    ])
    expect(feil('normer', [EGEN, rad(';'), rad(';')].join('\n'))).toEqual(['3 type sammeNokkel'])
    expect(feil('normer', [EGEN, rad('Solsiden;'), rad(';A')].join('\n'))).toEqual([
      '2 avdeling norm.halvtSted',
      '3 sykehjem norm.halvtSted',
    ])
  })
})
