import { describe, expect, it } from 'vitest'
import { feltfeil } from '../felles/melding'
import { advarselOmBeboere, forMangeBeboere } from './regler'
import { nyttBeleggSchema, type NyttBeleggInn } from './schema'

const IDAG = '2026-11-22'
const RAD: NyttBeleggInn = {
  ...{ gjelderFra: '01.01.2026', plasser: '20', beboere: '' },
  ...{ grunnkode: '', grunntekst: '' },
}
const les = (inn: Partial<NyttBeleggInn>) => nyttBeleggSchema(IDAG).safeParse({ ...RAD, ...inn })
const feil = (inn: Partial<NyttBeleggInn>) => {
  const lest = les(inn)
  return lest.success ? [] : feltfeil(lest.error).map(f => `${f.felt}: ${f.kode}`)
}

describe('belegg as typed', () => {
  it('leaves unknown beboere unknown, never 0', () => {
    expect(les({}).data).toMatchObject({ gjelderFra: '2026-01-01', plasser: 20, beboere: null })
    expect(les({ beboere: '0' }).data?.beboere).toBe(0)
  })

  it('takes 0 plasser, and refuses a blank, a negative and a half one', () => {
    expect(les({ plasser: '0' }).data?.plasser).toBe(0)
    expect(feil({ plasser: '' })).toEqual(['plasser: feil.felt.mangler'])
    expect(feil({ plasser: '-1' })).toEqual(['plasser: feil.tall.forLite'])
    expect(feil({ plasser: '12,5' })).toEqual(['plasser: feil.tall.heltall'])
    expect(feil({ plasser: '200000' })).toEqual(['plasser: feil.tall.forStort'])
  })

  it('holds from 1990 to five years ahead', () => {
    expect(feil({ gjelderFra: '31.12.1989' })).toEqual(['gjelderFra: feil.dato.forTidlig'])
    expect(feil({ gjelderFra: '01.01.1990' })).toEqual([])
    expect(feil({ gjelderFra: '22.11.2031' })).toEqual([])
    expect(feil({ gjelderFra: '23.11.2031' })).toEqual(['gjelderFra: feil.dato.forSen'])
  })

  it('asks for a reason above plasser × 1,05, and for words when the reason is another', () => {
    expect(feil({ beboere: '21' })).toEqual([])
    expect(feil({ beboere: '22' })).toEqual(['grunnkode: belegg.feil.grunnMangler'])
    expect(feil({ beboere: '22', grunnkode: 'MIDLERTIDIG' })).toEqual([])
    expect(feil({ beboere: '22', grunnkode: 'ANNET' })).toEqual(['grunntekst: feil.felt.mangler'])
    expect(feil({ beboere: '22', grunnkode: 'ANNET', grunntekst: 'Ektepar på samme rom' })).toEqual([])
  })
})

describe('more beboere than plasser', () => {
  it('decides on the exact figure', () => {
    expect(forMangeBeboere({ plasser: 100, beboere: 105 })).toBe(false)
    expect(forMangeBeboere({ plasser: 100, beboere: 106 })).toBe(true)
    expect(forMangeBeboere({ plasser: 0, beboere: 1 })).toBe(true)
    expect(forMangeBeboere({ plasser: 10, beboere: null })).toBe(false)
  })

  it('has the key and the figure that the check before sending looks for', () => {
    const gjelder = { sykehjemId: 's', avdelingId: 'a' }
    expect(advarselOmBeboere(gjelder, { plasser: 20, beboere: 22 })).toMatchObject({
      nokkel: 'BEBOERE_OVER_PLASSER:s:a',
      verdi: '22/20',
    })
    expect(advarselOmBeboere(gjelder, { plasser: 20, beboere: 21 })).toBeNull()
  })
})
