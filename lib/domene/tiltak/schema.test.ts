import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { lesMal, MALNAVN } from './maler'
import { evalueringSchema, nyttTiltakSchema, statusSchema, tiltakSchema } from './schema'
import { tilTiltaksskjema, TOMT_TILTAK } from './skjema'
import { tiltak } from './test-tiltak'

const IDAG = '2026-11-25'
const feil = (svar: z.ZodSafeParseResult<unknown>) =>
  svar.error?.issues.map(i => `${i.path.join('.')}: ${i.message.split(' ')[0]}`) ?? []
const nytt = (verdier: object) =>
  nyttTiltakSchema(IDAG).safeParse({ ...TOMT_TILTAK, tittel: 'Ferieplan', kategori: 'PLANLEGGE', ...verdier })

describe('a tiltak', () => {
  it('needs a title and a category; all else can wait, and blank is not 0', () => {
    expect(feil(nyttTiltakSchema(IDAG).safeParse(TOMT_TILTAK))).toEqual([
      'tittel: feil.felt.mangler',
      'kategori: feil.felt.mangler',
    ])
    expect(nytt({}).data).toMatchObject({ effektTimer: null, kostnad: null, frist: null, sykehjemId: null })
  })

  it('with hours says from when, and with a date says how many hours', () => {
    expect(feil(nytt({ effektTimer: '4,5' }))).toEqual(['effektFra: plan.feil.effektFraMangler'])
    expect(feil(nytt({ effektFra: '01.03.2027' }))).toEqual(['effektTimer: plan.feil.effektTimerMangler'])
    expect(nytt({ effektTimer: '0' }).success).toBe(true)
    expect(nytt({ effektTimer: '4,5', effektFra: '01032027' }).data).toMatchObject({
      effektTimer: '4.5',
      effektFra: '2027-03-01',
    })
  })

  it('is for an avdeling of a sykehjem, never of none', () => {
    expect(feil(nytt({ avdelingId: 'a' }))).toEqual(['avdelingId: plan.feil.avdelingUtenSykehjem'])
  })

  it('names each fault in its milestones, and takes none as reached ahead of time', () => {
    const milepaeler = [
      { tekst: '', frist: '01.02.2027', nadd: '' },
      { tekst: 'Utlyst', frist: '', nadd: '26.11.2026' },
    ]
    expect(feil(nytt({ milepaeler }))).toEqual([
      'milepaeler.0.tekst: feil.felt.mangler',
      'milepaeler.1.nadd: feil.dato.forSen',
    ])
  })

  it('refuses a fødselsnummer in its log and its text', () => {
    expect(feil(nytt({ beskrivelse: 'Gjelder 01010750160' }))).toEqual([
      'beskrivelse: feil.tekst.fodselsnummer',
    ])
  })

  it('reads back from its form as it was', () => {
    const t = tiltak({
      ...{ effektTimer: '4.5', effektFra: '2027-03-01', kostnad: '250000', budsjettaar: 2027 },
      ...{ frist: '2027-03-01', evalueringsdato: '2027-09-01', type: 'KORTTID', sykehjemId: 's' },
      milepaeler: [{ tekst: 'Utlyst', frist: '2027-01-15', nadd: null }],
      risikoer: [{ id: 'r', vurderingId: 'v', nummer: 1, hendelse: 'h' }],
    })
    const lest = tiltakSchema(IDAG).parse(tilTiltaksskjema(t))
    const { tittel, beskrivelse, kategori, sykehjemId, avdelingId, type } = t
    expect(lest).toEqual({
      ...{ tittel, beskrivelse, kategori, sykehjemId, avdelingId, type, versjon: 1 },
      ...{ effektTimer: '4.5', effektFra: t.effektFra, kostnad: '250000', budsjettaar: 2027 },
      ...{ ansvarligRolle: '', ansvarligNavn: '', ansvarligBrukerId: null },
      ...{ frist: t.frist, evalueringsdato: t.evalueringsdato, milepaeler: t.milepaeler, risikoer: ['r'] },
    })
  })
})

describe('a change of status', () => {
  const endring = (verdier: object) =>
    statusSchema(IDAG).safeParse({ versjon: 1, handling: 'START', gjennomfort: '', grunn: '', ...verdier })

  it('asks why a tiltak is given up, and when it was done', () => {
    expect(endring({}).success).toBe(true)
    expect(feil(endring({ handling: 'AVBRYT' }))).toEqual(['grunn: feil.felt.mangler'])
    expect(feil(endring({ handling: 'GJENNOMFOR' }))).toEqual(['gjennomfort: feil.felt.mangler'])
    expect(feil(endring({ handling: 'GJENNOMFOR', gjennomfort: '26.11.2026' }))).toEqual([
      'gjennomfort: feil.dato.forSen',
    ])
  })
})

describe('an evaluation', () => {
  it('has a date that has been, a result, and the next one ahead', () => {
    const svar = evalueringSchema(IDAG).safeParse({
      ...{ versjon: 1, evaluert: '26.11.2026', resultat: '', faktiskEffektTimer: '', neste: '24.11.2026' },
    })
    expect(feil(svar)).toEqual([
      'evaluert: feil.dato.forSen',
      'resultat: feil.felt.mangler',
      'neste: feil.dato.forTidlig',
    ])
  })
})

describe('the known measures', () => {
  it('are found by name', () => {
    expect(MALNAVN.length).toBeGreaterThanOrEqual(8)
    expect(lesMal('PLIKTARBEID')).toEqual({
      ...{ navn: 'PLIKTARBEID', kategori: 'GJENNOMFORE', effektTimer: '7.5' },
    })
    expect(lesMal('FINNES_IKKE')).toBeNull()
    expect(lesMal(undefined)).toBeNull()
  })
})
