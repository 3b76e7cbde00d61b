import { describe, expect, it } from 'vitest'
import { avd, avtale, hjem, kommune, norm } from '../beregning/test-situasjon'
import type { Situasjon } from '../beregning/situasjon'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import { normversjon, sats } from '../norm/test-norm'
import { tiltak } from '../tiltak/test-tiltak'
import { kanoniskJson } from '../vurdering/kanonisk'
import { publiserteReferansetall } from '../referanse/legetimer'
import { type Kilder, lagGrunnlag } from './lag-grunnlag'
import { fulltInnhold } from './test-full'
import { INNSAMLING, lagInnhold } from './test-innsending'
import { TOMT_UTKAST } from './utkast'

const STATUSDATO = '2026-11-01'

const innsamling: Innsamling = {
  ...{ id: INNSAMLING, statsforvalterId: 'SF02', tittel: 'I år', aar: 2026, statusdato: STATUSDATO },
  ...{ apner: '2026-11-01', frist: '2026-12-15', rettefrist: '2026-12-31', stenger: '2027-01-31' },
  ...{ hjemmel: 'Frivillig', frivillig: true, meldingNb: '', meldingNn: '', svarfristDager: 21 },
  ...{ publisert: new Date(0), versjon: 1, sporsmal: [] },
}

const asker: Innsamlingskommune = {
  ...{ innsamlingId: INNSAMLING, kommunenummer: '3416', navn: 'Eidskog', statsforvalterId: 'SF02' },
  ...{ fylkesnummer: '34', innbyggertall: 6040, kostragruppe: 'EKG04' },
  ...{ egenFrist: null, fritatt: false, unntaksgrunn: '', versjon: 1 },
}

/** One third: 90 LANGTID at 1 per 3, 29,80 hours. */
const TREDEL = kommune(hjem([avd('LANGTID', 90)], [avtale('29.80')]), [norm('2026-01-01', 'LANGTID 1/3')])

const kilder = (endret: Partial<Kilder> = {}): Kilder => ({
  ...{ innsamling, kommune: asker, slag: 'FULL', situasjon: TREDEL, tiltak: [], utkast: TOMT_UTKAST },
  normer: [normversjon({ gyldigFra: '2026-01-01', satser: [sats('LANGTID 1/3')] })],
  vurdering: { nummer: 1, status: 'GODKJENT', godkjent: '2026-06-01', nesteDato: '2027-06-01' },
  ...{ begrunnelser: [], forrige: null, returnert: null, kommunenavn: { '3401': 'Kongsvinger' } },
  referanse: publiserteReferansetall(6040),
  ...endret,
})

const lag = (endret: Partial<Kilder> = {}) => lagGrunnlag(kilder(endret))
const koder = (endret: Partial<Kilder> = {}) => lag(endret).kontroller.map(k => `${k.alvor} ${k.nokkel}`)
const medHjem = (...avdelinger: Parameters<typeof hjem>[0]): Situasjon =>
  kommune(hjem(avdelinger, [avtale('29.80')]), TREDEL.normer)

describe('the figures', () => {
  it('are those of beregnDekning on the status date, rounded once: a third is a third', () => {
    expect(lag().grunnlag.tall?.sum).toMatchObject({
      ...{ normtimer: '30.00', avtalteTimer: '29.80', dekning: '99.3', udekket: '0.20', underNorm: true },
      ...{ udekketArsverk: '0.01', timerPerBeboer: '0.33' },
    })
  })

  it('show 100,0 % and still are under norm where two hundredths are missing', () => {
    const situasjon = kommune(hjem([avd('LANGTID', 156)], [avtale('51.98')]), TREDEL.normer)
    const { grunnlag, kontroller } = lag({ situasjon })
    expect(grunnlag.tall?.sum).toMatchObject({ dekning: '100.0', udekket: '0.02', underNorm: true })
    expect(kontroller.map(k => k.kode)).toContain('MANGLER_ARSAK')
  })

  it('tell what of the hours is bought, also where none is; what stands as sent before it was told stays untold', () => {
    expect(lag().grunnlag.kjopt).toEqual([])
    const [solbakken] = TREDEL.sykehjem
    const legeavtaler = (solbakken?.legeavtaler ?? []).map(l => ({
      ...l,
      versjoner: l.versjoner.map(v => ({ ...v, kjoptFra: '3401' })),
    }))
    const situasjon = { ...TREDEL, sykehjem: TREDEL.sykehjem.map(s => ({ ...s, legeavtaler })) }
    const kjopt = [{ fraKommune: '3401', navn: 'Kongsvinger', uketimer: '29.80' }]
    expect(lag({ situasjon }).grunnlag.kjopt).toEqual(kjopt)
    expect(lag({ situasjon, slag: 'INGEN_SYKEHJEM' }).grunnlag.kjopt).toEqual([])
    const somSendt = (innhold: ReturnType<typeof fulltInnhold>) =>
      lag({ situasjon, returnert: { innhold, situasjon: TREDEL, deler: ['KOMMENTAR'] } }).grunnlag
    expect(somSendt(fulltInnhold({ kjopt }))).toMatchObject({ kjopt })
    expect(somSendt(fulltInnhold())).not.toHaveProperty('kjopt')
  })

  it('say nothing of a cause where there is no gap, whatever the draft says', () => {
    const tekster = { ...TOMT_UTKAST.tekster, arsak: 'OKONOMI', arsakTekst: 'Trangt' } as const
    const utkast = { ...TOMT_UTKAST, tekster }
    expect(lag({ utkast }).grunnlag.tekster).toMatchObject({ arsak: 'OKONOMI', arsakTekst: 'Trangt' })
    const situasjon = kommune(hjem([avd('LANGTID', 60)], [avtale('29.80')]), TREDEL.normer)
    expect(lag({ utkast, situasjon }).grunnlag.tekster).toMatchObject({ arsak: null, arsakTekst: '' })
  })

  it('go with the plan on the same date, so that the gap of the two is one', () => {
    const plan = [
      tiltak({ id: 'a', status: 'PAGAR', effektTimer: '0.15', effektFra: '2027-03-01', frist: '2027-03-01' }),
      tiltak({ id: 'b', status: 'PLANLAGT', frist: '2026-10-31' }),
    ]
    expect(lag({ tiltak: plan }).grunnlag.plan).toEqual({
      ...{ gap: '0.20', lukket: '0.15', gjenstar: '0.05', innen: '2027-03-01', aktive: 2, overFrist: 1 },
    })
    expect(koder({ tiltak: plan })).toContain('ADVARSEL TILTAK_FORBI_FRIST')
  })

  it('are the same bytes from the same rows', () =>
    expect(kanoniskJson(lag().grunnlag)).toBe(kanoniskJson(lag(structuredClone(kilder())).grunnlag)))
})

describe('the checks', () => {
  it('block where belegg, contact, cause or a sykehjem is missing', () => {
    expect(koder().filter(k => k.startsWith('FEIL'))).toEqual([
      'FEIL MANGLER_KONTAKT:kontaktNavn',
      'FEIL MANGLER_KONTAKT:kontaktEpost',
      'FEIL MANGLER_ARSAK',
    ])
    expect(koder({ situasjon: medHjem(avd('LANGTID', 90), avd('KORTTID', null)) })).toContain(
      'FEIL MANGLER_BELEGG:Solbakken',
    )
    expect(koder({ situasjon: medHjem() })).toContain('FEIL MANGLER_BELEGG:Solbakken')
    const senere = medHjem(avd('LANGTID', 90, { fra: '2026-11-02' }))
    expect(koder({ situasjon: senere })).toContain('FEIL MANGLER_BELEGG:Solbakken')
    expect(koder({ situasjon: kommune([]) })).toContain('FEIL INGEN_SYKEHJEM_REGISTRERT')
    expect(koder({ situasjon: kommune([]), slag: 'INGEN_SYKEHJEM' })).toEqual([
      'FEIL MANGLER_KONTAKT:kontaktNavn',
      'FEIL MANGLER_KONTAKT:kontaktEpost',
    ])
  })

  it('ask for the text of «annet», and for answers to the questions that must be answered', () => {
    const sporsmal = [1, 2].map(nummer => ({
      ...{
        id: `s${nummer}`,
        nummer,
        slag: 'JA_NEI' as const,
        tekstNb: '?',
        tekstNn: '?',
        paakrevd: nummer === 1,
      },
    }))
    const tekster = { ...TOMT_UTKAST.tekster, arsak: 'ANNET' } as const
    const alle = koder({ innsamling: { ...innsamling, sporsmal }, utkast: { ...TOMT_UTKAST, tekster } })
    expect(alle).toContain('FEIL MANGLER_ARSAKSTEKST')
    expect(alle.filter(k => k.includes('UBESVART'))).toEqual(['FEIL UBESVART:s1'])
  })

  it('ask for a reason without a norm, without a vurdering, and after a year without evaluation', () => {
    const uten = { situasjon: kommune(TREDEL.sykehjem, []), normer: [] }
    expect(koder(uten)).toEqual(expect.arrayContaining(['ADVARSEL UTEN_NORM']))
    expect(koder(uten).filter(k => k.includes('INGEN_NORM'))).toEqual([])
    expect(koder({ vurdering: null })).toContain('ADVARSEL UTEN_VURDERING')
    const gammel = { gyldigFra: '2025-01-01', satser: [sats('LANGTID 1/3')] }
    const sist = (godkjent: string) => ({
      ...{
        normer: [normversjon(gammel)],
        situasjon: kommune(TREDEL.sykehjem, [norm('2025-01-01', 'LANGTID 1/3')]),
      },
      vurdering: { nummer: 1, status: 'GODKJENT' as const, godkjent, nesteDato: null },
    })
    expect(koder(sist('2025-10-31'))).toContain('ADVARSEL UTEN_EVALUERING')
    expect(koder(sist('2025-11-01'))).not.toContain('ADVARSEL UTEN_EVALUERING')
    const evaluert = [tiltak({ evaluert: '2026-02-01' })]
    expect(koder({ ...sist('2025-10-31'), tiltak: evaluert })).not.toContain('ADVARSEL UTEN_EVALUERING')
  })

  it('hold the figures against the last round: more than 30 % of what was sent then, not 30', () => {
    const sendt = (plasser: number, avtalteTimer: string) => {
      const forrige = fulltInnhold()
      if (forrige.tall) Object.assign(forrige.tall.sum, { plasser, avtalteTimer, timerPerBeboer: '0.33' })
      return { forrige }
    }
    const endret = (f: ReturnType<typeof sendt>) => koder(f).filter(k => k.includes('ENDRET_FRA_SIST'))
    expect(endret(sendt(100, '29.80'))).toEqual([])
    expect(endret(sendt(69, '22.00'))).toEqual([
      'ADVARSEL ENDRET_FRA_SIST:plasser',
      'ADVARSEL ENDRET_FRA_SIST:avtalteTimer',
    ])
    expect(lag(sendt(100, '22.92')).kontroller.find(k => k.kode === 'ENDRET_FRA_SIST')).toMatchObject({
      verdi: '22,92/29,80',
      verdier: { felt: 'avtalteTimer', forrige: '22,92', funnet: '29,80', aar: 2026 },
    })
    expect(endret(sendt(0, '0.00'))).toEqual([])
  })

  it('hold the indicator against half to double the median of the size group, and 0,10–2,00', () => {
    const med = (timer: string) =>
      koder({ situasjon: kommune(hjem([avd('LANGTID', 100)], [avtale(timer)]), TREDEL.normer) }).filter(k =>
        /UTENFOR|TIMER_PER_BEBOER/.test(k),
      )
    // 5 000–9 999 inhabitants: median 0,51
    expect(med('25.50')).toEqual([])
    expect(med('25.49')).toEqual(['ADVARSEL UTENFOR_GRUPPEN'])
    expect(med('102')).toEqual([])
    expect(med('102.01')).toEqual(['ADVARSEL UTENFOR_GRUPPEN'])
    expect(med('9')).toEqual(['ADVARSEL TIMER_PER_BEBOER:Solbakken', 'ADVARSEL UTENFOR_GRUPPEN'])
  })
})

describe('a reason', () => {
  const grunn = (verdi: string) => ({
    ...TOMT_UTKAST,
    grunner: { UTEN_VURDERING: { verdi, grunnkode: 'RETTES_SENERE' as const, grunn: 'I mars' } },
  })
  const om = (endret: Partial<Kilder>) => {
    const { kontroller, grunnlag } = lag({ vurdering: null, ...endret })
    const funnet = kontroller.find(k => k.kode === 'UTEN_VURDERING')
    return [funnet?.begrunnelse ?? null, grunnlag.advarsler.map(a => a.nokkel)]
  }

  it('stands until the figure changes, and goes with the warning it is for', () => {
    expect(om({ utkast: grunn('INGEN') })).toEqual([
      { grunnkode: 'RETTES_SENERE', grunn: 'I mars' },
      ['UTEN_VURDERING'],
    ])
    expect(om({ utkast: grunn('UTKAST') })).toEqual([null, []])
  })

  it('given in the kommune comes along, and so does one sent last time for the same figure', () => {
    const begrunnet = '2026-10-01T08:00:00.000Z'
    const registrert = [
      { nokkel: 'BARE_LANGTID', verdi: '1', grunnkode: 'RIKTIG_TALL' as const, grunntekst: 'Ja', begrunnet },
    ]
    expect(lag({ begrunnelser: registrert }).grunnlag.advarsler).toMatchObject([
      { nokkel: 'BARE_LANGTID', verdi: '1', grunnkode: 'RIKTIG_TALL', grunn: 'Ja' },
    ])
    const sendt = { nokkel: 'BARE_LANGTID', kode: 'BARE_LANGTID', verdi: '1', verdier: {} }
    const forrige = lagInnhold({ advarsler: [{ ...sendt, grunnkode: 'MIDLERTIDIG', grunn: 'I fjor' }] })
    expect(lag({ forrige }).grunnlag.advarsler).toMatchObject([{ grunnkode: 'MIDLERTIDIG', grunn: 'I fjor' }])
    const annet = lagInnhold({ advarsler: [{ ...sendt, verdi: '2', grunnkode: 'ANNET', grunn: 'x' }] })
    expect(lag({ forrige: annet }).grunnlag.advarsler).toEqual([])
  })
})
