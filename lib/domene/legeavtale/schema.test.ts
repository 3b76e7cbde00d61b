import { describe, expect, it } from 'vitest'
import { type AvtaleversjonInn, avslutningSchema, avtaleversjonSchema, nyAvtaleSchema } from './schema'

const IDAG = '2026-11-22'
const skjema = avtaleversjonSchema(IDAG)

const inn = (endring: Partial<AvtaleversjonInn> = {}): AvtaleversjonInn => ({
  avtaleform: 'KOMMUNALT_ANSATT',
  midlertidig: false,
  uketimer: '15,00',
  gjelderFra: '01.01.2026',
  gjelderTil: '',
  sted: 'HELE_SYKEHJEMMET',
  deler: [],
  kjoptFra: '',
  utenforOrdinaer: '',
  grunnkode: '',
  grunntekst: '',
  ...endring,
})

const feil = (endring: Partial<AvtaleversjonInn>) =>
  skjema.safeParse(inn(endring)).error?.issues.map(i => [i.path.join('.'), i.message]) ?? []

const deler = (...timer: string[]) => timer.map((t, i) => ({ avdelingId: `avd ${i + 1}`, timer: t }))

describe('a version as typed', () => {
  it('keeps blanks as unknown, never as 0 or no', () => {
    expect(skjema.parse(inn())).toEqual({
      avtaleform: 'KOMMUNALT_ANSATT',
      midlertidig: false,
      uketimer: '15',
      gjelderFra: '2026-01-01',
      gjelderTil: null,
      fordeling: null,
      kjoptFra: null,
      utenforOrdinaer: null,
      begrunnelse: null,
    })
    expect(skjema.parse(inn({ utenforOrdinaer: 'NEI' })).utenforOrdinaer).toBe(false)
  })

  it('stores only the parts that have hours', () => {
    const { fordeling } = skjema.parse(inn({ sted: 'FORDELT', deler: deler('10', '', '5,00', '0') }))
    expect(fordeling).toEqual([
      { avdelingId: 'avd 1', timer: '10' },
      { avdelingId: 'avd 3', timer: '5' },
    ])
  })

  it('names sum found and expected when the parts do not sum', () => {
    expect(feil({ uketimer: '25', sted: 'FORDELT', deler: deler('15', '9,99') })).toEqual([
      ['fordelingssum', 'feil.fordeling.forLite {"sum":"24,99","uketimer":"25,00","differanse":"0,01"}'],
    ])
    expect(feil({ sted: 'FORDELT', deler: deler('', '') })[0]?.[1]).toContain('feil.fordeling.forLite')
  })

  it('puts an unreadable part on its field, without a sum that cannot be known', () => {
    const funnet = feil({ sted: 'FORDELT', deler: deler('10', 'fem') })
    expect(funnet).toEqual([['deler.1.timer', 'feil.tall.ugyldig {"funnet":"fem","desimaler":2}']])
  })

  it('leaves what stands in a hidden table alone', () => {
    expect(skjema.parse(inn({ deler: deler('fem') })).fordeling).toBeNull()
  })

  it('refuses dates before 1990, more than five years ahead, and an end before the beginning', () => {
    expect(feil({ gjelderFra: '31.12.1989' })[0]?.[1]).toContain('feil.dato.forTidlig')
    expect(feil({ gjelderFra: '23.11.2031' })[0]?.[1]).toContain('feil.dato.forSen')
    expect(feil({ gjelderFra: '22.11.2031' })).toEqual([])
    expect(feil({ gjelderTil: '31.12.2025' })).toEqual([
      ['gjelderTil', 'feil.dato.tilForFra {"funnet":"31.12.2025","tidligst":"01.01.2026"}'],
    ])
    expect(feil({ gjelderTil: '01.01.2026' })).toEqual([])
  })

  it('asks for a reason over 60 hours and at 0, not at 60', () => {
    expect(feil({ uketimer: '60' })).toEqual([])
    expect(feil({ uketimer: '60,01' }).map(([felt]) => felt)).toEqual(['grunnkode'])
    expect(feil({ uketimer: '0' }).map(([felt]) => felt)).toEqual(['grunnkode'])
    expect(feil({ uketimer: '-1' })[0]?.[1]).toContain('feil.tall.forLite')
    const grunn = { grunnkode: 'INTERKOMMUNALT_SAMARBEID', grunntekst: '' }
    expect(skjema.parse(inn({ uketimer: '0', ...grunn })).begrunnelse).toEqual(grunn)
    expect(feil({ uketimer: '0', grunnkode: 'ANNET' }).map(([felt]) => felt)).toEqual(['grunntekst'])
  })
})

describe('a new avtale', () => {
  it('has a label as well, and no fødselsnummer in it', () => {
    const ny = nyAvtaleSchema(IDAG)
    expect(ny.parse({ ...inn(), navn: '  Tilsynslege   1 ' }).navn).toBe('Tilsynslege 1')
    const nei = ny.safeParse({ ...inn(), navn: '01010750160' })
    expect(nei.error?.issues[0]?.message).toBe('feil.tekst.fodselsnummer')
    expect(ny.safeParse({ ...inn(), navn: ' ' }).error?.issues[0]?.path).toEqual(['navn'])
  })
})

describe('the last day', () => {
  it('is the first day at the earliest', () => {
    const slutt = avslutningSchema('2026-03-01')
    expect(slutt.parse({ gjelderTil: '01.03.2026', versjon: 1 }).gjelderTil).toBe('2026-03-01')
    expect(slutt.safeParse({ gjelderTil: '28.02.2026', versjon: 1 }).error?.issues[0]?.message).toContain(
      'forTidlig',
    )
    expect(slutt.safeParse({ gjelderTil: '', versjon: 1 }).success).toBe(false)
  })
})
