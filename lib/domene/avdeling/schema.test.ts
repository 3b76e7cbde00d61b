import { describe, expect, it } from 'vitest'
import { feltfeil } from '../felles/melding'
import { nyAvdelingSchema, type NyAvdelingInn, rettTypeSchema } from './schema'

const POST_A: NyAvdelingInn = {
  ...{ navn: 'Post A', type: 'LANGTID', apnet: '', nedlagt: '' },
  ...{ gjelderFra: '22.11.2026', plasser: '', beboere: '', grunnkode: '', grunntekst: '' },
}
const les = (inn: Partial<NyAvdelingInn>) => nyAvdelingSchema('2026-11-22').safeParse({ ...POST_A, ...inn })
const feil = (inn: Partial<NyAvdelingInn>) => {
  const lest = les(inn)
  return lest.success ? [] : feltfeil(lest.error).map(f => `${f.felt}: ${f.kode}`)
}

describe('a new avdeling as typed', () => {
  it('can do without belegg: the date alone registers nothing', () => {
    expect(les({}).data).toMatchObject({ navn: 'Post A', type: 'LANGTID', plasser: null, beboere: null })
  })

  it('takes its first belegg along', () => {
    expect(les({ plasser: '0' }).data).toMatchObject({ gjelderFra: '2026-11-22', plasser: 0, beboere: null })
  })

  it('names what is missing when half of the belegg is there', () => {
    expect(feil({ beboere: '18' })).toEqual(['plasser: feil.felt.mangler'])
    expect(feil({ plasser: '20', gjelderFra: '' })).toEqual(['gjelderFra: feil.felt.mangler'])
    expect(feil({ plasser: '20', beboere: '30' })).toEqual(['grunnkode: belegg.feil.grunnMangler'])
  })

  it('needs a navn and one of the eight types', () => {
    expect(feil({ navn: ' ', type: '' })).toEqual(['navn: feil.felt.mangler', 'type: feil.felt.mangler'])
    expect(feil({ type: 'SKJERMET' })).toEqual(['type: feil.valg.ukjent'])
  })
})

it('asks why a type was wrong', () => {
  expect(rettTypeSchema.safeParse({ type: 'DEMENS', grunn: ' ', versjon: 1 }).success).toBe(false)
  expect(rettTypeSchema.safeParse({ type: 'DEMENS', grunn: 'Feil valg', versjon: 1 }).success).toBe(true)
})
