import { describe, expect, it } from 'vitest'
import { erOmRunde, finnSteg, nesteGjoremal, ordneRunder, type Syklusgrunnlag } from './steg'

const IDAG = '2026-11-25'

/** A kommune where nothing is left to do. */
const iOrden: Syklusgrunnlag = {
  ...{ vurdering: 'GODKJENT', nesteVurdering: '2027-06-01' },
  ...{ harNorm: true, harNormutkast: false, normrevisjon: '2030-01-01' },
  ...{ timerRegistrert: true, gap: true, utenTiltak: false, forfalteTiltak: 0 },
  innsendinger: [],
}
const steg = (mer: Partial<Syklusgrunnlag>) => finnSteg({ ...iOrden, ...mer }, IDAG)
const neste = (mer: Partial<Syklusgrunnlag>) => nesteGjoremal(steg(mer))

describe('where a kommune is in the cycle', () => {
  it('asks for nothing when everything is done', () => {
    expect(steg({}).map(s => s.tilstand)).toEqual(['GJORT', 'GJORT', 'GJORT', 'GJORT', 'VENTER'])
    expect(neste({})).toBeNull()
  })

  it.each<[Partial<Syklusgrunnlag>, string, string, string]>([
    [{ vurdering: null, nesteVurdering: null }, 'VURDERING', 'MANGLER', 'START_VURDERING'],
    [{ vurdering: 'UTKAST' }, 'VURDERING', 'PAGAR', 'FULLFOR_VURDERING'],
    [{ vurdering: 'FERDIG' }, 'VURDERING', 'PAGAR', 'GODKJENN_VURDERING'],
    [{ nesteVurdering: '2026-11-24' }, 'VURDERING', 'FORFALT', 'NY_VURDERING'],
    [{ harNorm: false, normrevisjon: null }, 'NORM', 'MANGLER', 'LAG_NORM'],
    [{ harNorm: false, harNormutkast: true, normrevisjon: null }, 'NORM', 'PAGAR', 'VEDTA_NORM'],
    [{ normrevisjon: '2026-11-24' }, 'NORM', 'FORFALT', 'REVIDER_NORM'],
    [{ timerRegistrert: false }, 'TIMER', 'MANGLER', 'REGISTRER_TIMER'],
    [{ utenTiltak: true }, 'PLAN', 'MANGLER', 'LAG_TILTAK'],
    [{ forfalteTiltak: 1 }, 'PLAN', 'FORFALT', 'FOLG_OPP_TILTAK'],
    [{ innsendinger: [{ hva: 'SENDES', frist: IDAG }] }, 'INNSENDING', 'PAGAR', 'SEND_INN'],
    [{ innsendinger: [{ hva: 'SENDES', frist: '2026-11-24' }] }, 'INNSENDING', 'FORFALT', 'SEND_INN'],
    [{ innsendinger: [{ hva: 'RETTES', frist: IDAG }] }, 'INNSENDING', 'MANGLER', 'RETT_INNSENDING'],
    [{ innsendinger: [{ hva: 'RETTES', frist: '2026-11-24' }] }, 'INNSENDING', 'FORFALT', 'RETT_INNSENDING'],
    [{ innsendinger: [{ hva: 'SVARES', frist: IDAG }] }, 'INNSENDING', 'MANGLER', 'SVAR_STATSFORVALTEREN'],
    [
      { innsendinger: [{ hva: 'SVARES', frist: '2026-11-24' }] },
      ...(['INNSENDING', 'FORFALT', 'SVAR_STATSFORVALTEREN'] as const),
    ],
  ])('%o makes %s %s, and the next thing %s', (mer, navn, tilstand, gjoremal) => {
    expect(steg(mer).find(s => s.steg === navn)).toEqual({ steg: navn, tilstand, neste: gjoremal })
    expect(neste(mer)).toBe(gjoremal)
  })

  it('has sent when no round waits for anything', () => {
    const sendt = { hva: 'SENDT', frist: '2026-11-01' } as const
    expect(steg({ innsendinger: [sendt] })[4]).toEqual({ steg: 'INNSENDING', tilstand: 'GJORT', neste: null })
    expect(neste({ innsendinger: [sendt, { hva: 'SENDES', frist: IDAG }] })).toBe('SEND_INN')
  })

  it('takes a round that waits before all else: what is sent back, then a question, then what is not sent', () => {
    const [sendes, svares, rettes] = (['SENDES', 'SVARES', 'RETTES'] as const).map(hva => ({
      hva,
      frist: IDAG,
    }))
    const forSent = { hva: 'SENDES', frist: '2026-11-01' } as const
    const annet = { vurdering: null, forfalteTiltak: 2 }
    expect(neste({ ...annet, innsendinger: [sendes!] })).toBe('SEND_INN')
    expect(neste({ ...annet, innsendinger: [forSent, svares!] })).toBe('SVAR_STATSFORVALTEREN')
    expect(neste({ ...annet, innsendinger: [forSent, svares!, rettes!] })).toBe('RETT_INNSENDING')
    expect(steg({ innsendinger: [forSent, rettes!] })[4]?.tilstand).toBe('FORFALT')
    expect(neste({ ...annet, innsendinger: [{ ...sendes!, hva: 'SENDT' }] })).toBe('FOLG_OPP_TILTAK')
  })

  it('takes the rounds that wait for the same by their frist', () => {
    const runder = ['2026-12-01', '2026-11-01', '2026-11-15'].map(frist => ({
      hva: 'SENDES' as const,
      frist,
    }))
    expect(ordneRunder(runder).map(r => r.frist)).toEqual(['2026-11-01', '2026-11-15', '2026-12-01'])
  })

  it('is not late on the day itself', () => {
    expect(neste({ nesteVurdering: IDAG, normrevisjon: IDAG })).toBeNull()
  })

  it('has nothing to plan for without a gap, and waits without a norm', () => {
    expect(steg({ gap: false, utenTiltak: true })[3]).toEqual({
      steg: 'PLAN',
      tilstand: 'GJORT',
      neste: null,
    })
    expect(steg({ gap: null, utenTiltak: null })[3]?.tilstand).toBe('VENTER')
  })

  it('takes what is overdue before what comes earlier in the cycle', () => {
    expect(neste({ vurdering: null, forfalteTiltak: 2 })).toBe('FOLG_OPP_TILTAK')
    expect(neste({ vurdering: null, timerRegistrert: false })).toBe('START_VURDERING')
  })

  it('tells what is about a round', () => {
    expect((['RETT_INNSENDING', 'SVAR_STATSFORVALTEREN', 'SEND_INN'] as const).every(erOmRunde)).toBe(true)
    expect(erOmRunde('FOLG_OPP_TILTAK')).toBe(false)
  })

  it('can be asked among some of them', () => {
    const alt = steg({ vurdering: 'FERDIG', forfalteTiltak: 1 })
    expect(nesteGjoremal(alt)).toBe('FOLG_OPP_TILTAK')
    expect(nesteGjoremal(alt, g => g !== 'FOLG_OPP_TILTAK')).toBe('GODKJENN_VURDERING')
    expect(nesteGjoremal(alt, () => false)).toBeNull()
  })
})
