import { describe, expect, it } from 'vitest'
import { gjelderUten, linjeFor, ordneNormer, revisjon } from './historikk'
import { normversjon } from './test-norm'

const IDAG = '2026-11-22'
const fra = (gyldigFra: string, mer = {}) => normversjon({ gyldigFra, ...mer })

describe('the versions of a kommune on a day', () => {
  const feil = fra('2025-01-01', { status: 'FEILREGISTRERT', feilregistrertGrunn: 'Feil dato' })
  const alle = [
    fra('2027-01-01'),
    normversjon(),
    fra('2020-01-01'),
    feil,
    fra('2024-07-01'),
    fra('2026-11-23'),
  ]

  it('says what each one is and how long it held', () => {
    const { historikk } = ordneNormer(alle, IDAG)
    expect(historikk.map(l => [l.norm.gyldigFra, l.rolle, l.gjelderTil])).toEqual([
      ['2027-01-01', 'KOMMENDE', null],
      ['2026-11-23', 'KOMMENDE', '2026-12-31'],
      ['2025-01-01', 'FEILREGISTRERT', null],
      ['2024-07-01', 'GJELDENDE', '2026-11-22'],
      ['2020-01-01', 'TIDLIGERE', '2024-06-30'],
    ])
  })

  it('has one in force, the draft, and the nearest coming one first', () => {
    const { gjeldende, utkast, kommende } = ordneNormer(alle, IDAG)
    expect(gjeldende?.norm.gyldigFra).toBe('2024-07-01')
    expect(utkast?.status).toBe('UTKAST')
    expect(kommende.map(l => l.norm.gyldigFra)).toEqual(['2026-11-23', '2027-01-01'])
  })

  it('lets a norm hold from its first day', () => {
    expect(ordneNormer([fra(IDAG)], IDAG).gjeldende?.norm.gyldigFra).toBe(IDAG)
  })

  it('has nothing in force when the only version was registered wrongly', () => {
    expect(ordneNormer([feil], IDAG)).toMatchObject({ gjeldende: null, utkast: null, kommende: [] })
  })
})

describe('one version', () => {
  const [gammel, ny, utkast] = [fra('2020-01-01'), fra('2024-01-01'), normversjon()]
  const alle = [gammel, ny, utkast]

  it('is a draft, in force or earlier', () => {
    expect([gammel, ny, utkast].map(n => linjeFor(alle, n, IDAG).rolle)).toEqual([
      'TIDLIGERE',
      'GJELDENDE',
      'UTKAST',
    ])
  })

  it('leaves the one before it in force when it does not count', () => {
    expect(gjelderUten(alle, ny.id, IDAG)).toBe(gammel)
    expect(gjelderUten(alle, gammel.id, IDAG)).toBe(ny)
    expect(gjelderUten([ny], ny.id, IDAG)).toBeNull()
  })
})

describe('the revision', () => {
  it('is overdue from the day after', () => {
    const norm = fra('2022-11-22', { revisjonsdato: '2026-11-22' })
    expect(revisjon(norm, '2026-11-22')).toEqual({ dato: '2026-11-22', forfalt: false })
    expect(revisjon(norm, '2026-11-23')).toEqual({ dato: '2026-11-22', forfalt: true })
  })

  it('is four years after gyldig fra when none was set, and none on a draft', () => {
    expect(revisjon(fra('2024-02-29'), IDAG)).toEqual({ dato: '2028-02-29', forfalt: false })
    expect(revisjon(normversjon(), IDAG)).toBeNull()
  })
})
