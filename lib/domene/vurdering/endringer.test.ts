import { expect, it } from 'vitest'
import { finnEndringer } from './endringer'
import type { Risikoinnhold, Vurderingsinnhold } from './innhold'

const SUM = {
  plasser: 48,
  beboere: 46,
  normtimer: '52',
  avtalteTimer: '30',
  udekket: '22',
  timerPerBeboer: '0.65',
}
const innhold = (mer: object): Vurderingsinnhold =>
  ({ felter: {}, sykehjem: [], risikoer: [], tall: { sum: SUM }, ...mer }) as unknown as Vurderingsinnhold
const risiko = (stammeId: string, mer: Partial<Risikoinnhold> = {}): Risikoinnhold => ({
  ...{
    nummer: 1,
    stammeId,
    sykehjemId: null,
    hendelse: 'Ferie uten lege',
    arsak: '',
    eksisterendeTiltak: '',
  },
  ...{ s: 3, k: 4, restS: null, restK: null, niva: 'MIDDELS', restNiva: null, tiltak: [] },
  ...mer,
})
const H = [{ id: 'h1', navn: 'Furulia', eierform: 'KOMMUNAL' }]

it('two that are alike have no changes', () => {
  const en = innhold({ felter: { 'A.utvikling': 'x' }, sykehjem: H, risikoer: [risiko('s1')] })
  expect(finnEndringer(en, structuredClone(en))).toEqual({
    ...{ svar: [], risikoer: [], tall: [], sykehjem: { nye: [], borte: [] } },
  })
})

it('shows answers that are new, changed or gone, in the order of the questions, home by home', () => {
  const for_ = innhold({
    sykehjem: H,
    felter: { 'E.hvem': 'gammel', 'B.ferie@h1': 'borte', 'A.ferdig': 'JA' },
  })
  const etter = innhold({ sykehjem: H, felter: { 'E.hvem': 'ny', 'A.utvikling': 'kom til' } })
  expect(finnEndringer(for_, etter).svar).toEqual([
    { felt: 'A.utvikling', sykehjemId: null, for: '', etter: 'kom til' },
    { felt: 'B.ferie', sykehjemId: 'h1', for: 'borte', etter: '' },
    { felt: 'E.hvem', sykehjemId: null, for: 'gammel', etter: 'ny' },
  ])
})

it('shows homes that came and went', () => {
  const { sykehjem } = finnEndringer(
    innhold({ sykehjem: H }),
    innhold({ sykehjem: [{ ...H[0], id: 'h2', navn: 'Lia' }] }),
  )
  expect(sykehjem).toEqual({ nye: ['Lia'], borte: ['Furulia'] })
})

it('knows a risk again by its stamme, and does not call a new number a change', () => {
  const for_ = innhold({ risikoer: [risiko('s1'), risiko('s2', { nummer: 2 }), risiko('s3', { nummer: 3 })] })
  const etter = innhold({
    risikoer: [risiko('s2'), risiko('s3', { nummer: 2, restS: 2, restK: 2 }), risiko('s4', { nummer: 3 })],
  })
  expect(finnEndringer(for_, etter).risikoer.map(r => [r.slag, (r.etter ?? r.for)?.stammeId])).toEqual([
    ['ENDRET', 's3'],
    ['NY', 's4'],
    ['BORTE', 's1'],
  ])
})

it('shows the figures that are others', () => {
  const etter = innhold({ tall: { sum: { ...SUM, plasser: 50, udekket: null } } })
  expect(finnEndringer(innhold({}), etter).tall).toEqual([
    { tall: 'plasser', for: 48, etter: 50 },
    { tall: 'udekket', for: '22', etter: null },
  ])
})
