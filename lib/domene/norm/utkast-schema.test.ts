import { describe, expect, it } from 'vitest'
import { feltfeil } from '../felles/melding'
import { sats, utkastskjema } from './test-norm'
import { type UtkastInn, utkastSchema } from './utkast-schema'
import { forslagssatser, lesUtkast } from './utkastskjema'

const TYPER = { 'Post A': 'LANGTID', 'Post B': 'DEMENS' } as const
const forslag = () =>
  utkastskjema(...forslagssatser().map(s => ({ ...s, sykehjemNavn: null, avdelingNavn: null })))
const med = (type: keyof UtkastInn['satser'], verdier: object): UtkastInn => {
  const skjema = forslag()
  return { ...skjema, satser: { ...skjema.satser, [type]: { ...skjema.satser[type], ...verdier } } }
}
const les = (inn: UtkastInn) => utkastSchema(TYPER).safeParse(inn)
const feil = (inn: UtkastInn) => {
  const lest = les(inn)
  return lest.success ? [] : feltfeil(lest.error).map(f => [f.felt, f.kode])
}
const satser = (inn: UtkastInn) =>
  les(inn).data?.satser.map(s => `${s.avdelingId ?? s.type} ${s.uketimer}/${s.per}`)

describe('the draft as typed', () => {
  it('starts with the five proposed rates and nothing for the other types', () => {
    expect(satser(forslag())).toEqual([
      'LANGTID 1/3',
      'KORTTID 1.5/1',
      'REHABILITERING 3/1',
      'DEMENS 1/2',
      'PALLIATIV 5/1',
    ])
  })

  it('takes a blank pair as no rate, and 0 as 0', () => {
    expect(satser(med('KORTTID', { uketimer: ' ', per: '' }))).not.toContain('KORTTID 1.5/1')
    expect(satser(med('AVLASTNING', { uketimer: '0', per: '1' }))).toContain('AVLASTNING 0/1')
  })

  it('asks for the missing number of a pair', () => {
    expect(feil(med('ANNEN', { uketimer: '2' }))).toEqual([['satser.ANNEN.per', 'norm.feil.perMangler']])
    expect(feil(med('ANNEN', { per: '2' }))).toEqual([['satser.ANNEN.uketimer', 'norm.feil.uketimerMangler']])
  })

  it('refuses what cannot be a rate', () => {
    expect(feil(med('ANNEN', { uketimer: '-1', per: '0' }))).toEqual([
      ['satser.ANNEN.uketimer', 'feil.tall.forLite'],
      ['satser.ANNEN.per', 'feil.tall.forLite'],
    ])
    expect(feil(med('ANNEN', { uketimer: '1,333', per: '1,5' }))).toEqual([
      ['satser.ANNEN.uketimer', 'feil.tall.desimaler'],
      ['satser.ANNEN.per', 'feil.tall.heltall'],
    ])
  })

  it('asks why a rate lies under the proposal, and keeps no reason where it does not', () => {
    expect(feil(med('LANGTID', { uketimer: '0,33', per: '1' }))).toEqual([
      ['satser.LANGTID.begrunnelse', 'norm.feil.begrunnelse'],
    ])
    const forklart = med('LANGTID', { per: '4', begrunnelse: 'Fastlegene følger opp.' })
    expect(les(forklart).data?.satser[0]?.begrunnelse).toBe('Fastlegene følger opp.')
    expect(les(med('LANGTID', { begrunnelse: 'Står igjen' })).data?.satser[0]?.begrunnelse).toBe('')
  })

  it('refuses a fødselsnummer in the text on innhold', () => {
    expect(feil({ ...forslag(), innhold: 'Pasient 01010750160' })).toEqual([
      ['innhold', 'feil.tekst.fodselsnummer'],
    ])
  })
})

describe('a rate for one avdeling', () => {
  const egen = (verdier: object = {}): UtkastInn => ({
    ...forslag(),
    egne: [{ avdelingId: 'Post A', uketimer: '1', per: '2', basis: 'BEBOER', begrunnelse: '', ...verdier }],
  })

  it('takes its type from the avdeling', () => {
    expect(les(egen()).data?.satser.at(-1)).toEqual({
      ...{ type: 'LANGTID', avdelingId: 'Post A', uketimer: '1', per: 2, basis: 'BEBOER', begrunnelse: '' },
    })
    expect(feil(egen({ per: '4' }))).toEqual([['egne.0.begrunnelse', 'norm.feil.begrunnelse']])
  })

  it('must be for an avdeling in the kommune, and only one for each', () => {
    expect(feil(egen({ avdelingId: '' }))).toEqual([['egne.0.avdelingId', 'feil.felt.mangler']])
    for (const avdelingId of ['Naboens', 'constructor'])
      expect(feil(egen({ avdelingId }))).toEqual([['egne.0.avdelingId', 'norm.feil.ukjentAvdeling']])
    const to = { ...egen(), egne: [...egen().egne, ...egen().egne] }
    expect(feil(to)).toEqual([['egne.1.avdelingId', 'norm.feil.avdelingToGanger']])
  })

  it('must have both numbers', () => {
    expect(feil(egen({ uketimer: '', per: '' }))).toEqual([
      ['egne.0.uketimer', 'feil.felt.mangler'],
      ['egne.0.per', 'feil.felt.mangler'],
    ])
  })
})

describe('the draft while it is being typed', () => {
  it('counts what can be read and says how many rows cannot', () => {
    const inn = med('LANGTID', { uketimer: '1,' })
    expect(lesUtkast(inn, TYPER).uleselige).toBe(1)
    expect(lesUtkast(inn, TYPER).satser.map(s => s.type)).toEqual([
      'KORTTID',
      'REHABILITERING',
      'DEMENS',
      'PALLIATIV',
    ])
  })

  it('counts a row with one number as not finished, and a blank one as nothing', () => {
    expect(lesUtkast(med('ANNEN', { uketimer: '2' }), TYPER).uleselige).toBe(1)
    expect(lesUtkast(med('ANNEN', { per: '2' }), TYPER).uleselige).toBe(1)
    expect(lesUtkast(med('ANNEN', { uketimer: ' ', per: '' }), TYPER).uleselige).toBe(0)
  })

  it('reads the rate of a chosen avdeling, and none before it is chosen', () => {
    const inn = utkastskjema(sats('LANGTID@Post B 2/3'))
    expect(lesUtkast(inn, TYPER).satser).toEqual([
      { type: 'DEMENS', avdelingId: 'Post B', uketimer: '2', per: 3, basis: 'PLASS' },
    ])
    expect(lesUtkast({ ...inn, egne: inn.egne.map(e => ({ ...e, avdelingId: '' })) }, TYPER).satser).toEqual(
      [],
    )
  })
})
