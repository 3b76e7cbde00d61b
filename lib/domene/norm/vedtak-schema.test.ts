import { describe, expect, it } from 'vitest'
import { feltfeil } from '../felles/melding'
import { type VedtakInn, vedtakSchema } from './vedtak-schema'

const IDAG = '2026-11-22'
const ledd = (verdier: object = {}) => ({
  ...{ organ: 'Kommunestyret', motedato: '12.11.2026', saksnummer: '87/26', status: 'VEDTATT' },
  ...verdier,
})
const inn = (verdier: object = {}): VedtakInn => ({
  ...{ versjon: 1, gyldigFra: '01.01.2027', revisjonsdato: '', arkivsaksnummer: '', saksgang: [ledd()] },
  ...verdier,
})
const les = (verdier: object) => vedtakSchema(IDAG).safeParse(inn(verdier))
const feil = (verdier: object) => {
  const lest = les(verdier)
  return lest.success ? [] : feltfeil(lest.error).map(f => [f.felt, f.kode])
}

describe('registering a vedtak', () => {
  it.each([
    [null],
    ['vedtak'],
    [{}],
    [inn({ saksgang: null })],
    [inn({ saksgang: [null] })],
    [inn({ saksgang: [ledd(), 7] })],
  ])('says no to %j, which no form sends', noe => {
    expect(vedtakSchema(IDAG).safeParse(noe).success).toBe(false)
  })

  it('sets the revision four years after gyldig fra when none is given', () => {
    expect(les({}).data?.revisjonsdato).toBe('2031-01-01')
    expect(les({ gyldigFra: '29.02.2024' }).data?.revisjonsdato).toBe('2028-02-29')
  })

  it.each([
    ['31.12.1989', 'feil.dato.forTidlig'],
    ['23.11.2031', 'feil.dato.forSen'],
    ['1.1.27', 'feil.dato.arstall'],
    ['', 'feil.felt.mangler'],
  ])('refuses gyldig fra %s', (gyldigFra, kode) => {
    expect(feil({ gyldigFra })).toEqual([['gyldigFra', kode]])
  })

  it('takes gyldig fra from 1990 to five years ahead', () => {
    expect(feil({ gyldigFra: '01.01.1990' })).toEqual([])
    expect(feil({ gyldigFra: '22.11.2031' })).toEqual([])
  })

  it('refuses a revision on or before gyldig fra, and one more than four years after', () => {
    expect(feil({ revisjonsdato: '01.01.2027' })).toEqual([['revisjonsdato', 'norm.feil.revisjonForTidlig']])
    expect(feil({ revisjonsdato: '02.01.2031' })).toEqual([['revisjonsdato', 'norm.feil.revisjonForSen']])
    expect(feil({ revisjonsdato: '01.01.2031' })).toEqual([])
  })

  it('needs a vedtak with organ and a date that is not ahead', () => {
    expect(feil({ saksgang: [ledd({ organ: '', motedato: '' })] })).toEqual([
      ['saksgang.0.organ', 'feil.felt.mangler'],
      ['saksgang.0.motedato', 'norm.feil.motedatoMangler'],
    ])
    expect(feil({ saksgang: [ledd({ motedato: '' })] })).toEqual([
      ['saksgang.0.motedato', 'norm.feil.motedatoMangler'],
    ])
    expect(feil({ saksgang: [ledd({ motedato: '23.11.2026' })] })).toEqual([
      ['saksgang.0.motedato', 'norm.feil.vedtakFramITid'],
    ])
    expect(feil({ saksgang: [ledd({ motedato: '22.11.2026' })] })).toEqual([])
  })

  it('is not enough with a recommendation', () => {
    expect(feil({ saksgang: [ledd({ status: 'INNSTILLING' })] })).toEqual([
      ['saksgang.0.status', 'norm.feil.ingenVedtatt'],
    ])
    expect(feil({ saksgang: [] })).toEqual([['saksgang.0.status', 'norm.feil.ingenVedtatt']])
  })

  it('lets other steps be without a date, or ahead', () => {
    const andre = [
      ledd({ status: 'INNSTILLING', motedato: '' }),
      ledd({ status: 'TIL_ORIENTERING', motedato: '01.12.2026' }),
    ]
    expect(feil({ saksgang: [ledd(), ...andre] })).toEqual([])
  })

  it('tells of every fault at once', () => {
    expect(feil({ revisjonsdato: '01.01.2040', saksgang: [ledd({ status: 'UTSATT', organ: '' })] })).toEqual([
      ['saksgang.0.organ', 'feil.felt.mangler'],
      ['saksgang.0.status', 'norm.feil.ingenVedtatt'],
      ['revisjonsdato', 'norm.feil.revisjonForSen'],
    ])
  })
})
