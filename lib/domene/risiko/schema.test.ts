import { describe, expect, it } from 'vitest'
import { feltfeil } from '../felles/melding'
import { KJENTE_RISIKOER } from './kjente'
import { nyeRisikoerSchema, type RisikoInn, risikoSchema, velgRisikoerSchema } from './schema'
import { skalaSchema, tilSkalaskjema } from './skala-schema'
import { STANDARDSKALA } from './skala'

const inn = (mer: Partial<RisikoInn> = {}): RisikoInn => ({
  ...{ hendelse: ' Akutt sykdom oppdages for sent ', arsak: '', eksisterendeTiltak: '', sykehjemId: '' },
  ...{ sannsynlighet: '', konsekvens: '', restSannsynlighet: '', restKonsekvens: '' },
  ...mer,
})
const feil = (mer: Partial<RisikoInn>) => {
  const lest = risikoSchema.safeParse(inn(mer))
  return lest.success ? [] : feltfeil(lest.error).map(f => `${f.felt} ${f.kode}`)
}

describe('a risk', () => {
  it('needs its event only; blank is not assessed and the whole kommune', () => {
    expect(risikoSchema.parse(inn())).toEqual({
      ...{ hendelse: 'Akutt sykdom oppdages for sent', arsak: '', eksisterendeTiltak: '', sykehjemId: null },
      ...{ sannsynlighet: null, konsekvens: null, restSannsynlighet: null, restKonsekvens: null },
    })
    expect(feil({ hendelse: ' ' })).toEqual(['hendelse feil.felt.mangler'])
  })

  it('is assessed from 1 to 5 on both scales', () => {
    const lest = risikoSchema.parse(
      inn({ sannsynlighet: '5', konsekvens: '1', restSannsynlighet: '2', restKonsekvens: '1' }),
    )
    expect(lest).toMatchObject({ sannsynlighet: 5, konsekvens: 1, restSannsynlighet: 2, restKonsekvens: 1 })
    expect(feil({ sannsynlighet: '6', konsekvens: '0' })).toEqual([
      'sannsynlighet feil.valg.ukjent',
      'konsekvens feil.valg.ukjent',
    ])
  })

  it.each<[Partial<RisikoInn>, string[]]>([
    [{ sannsynlighet: '3' }, ['konsekvens risiko.feil.begge']],
    [{ konsekvens: '3' }, ['sannsynlighet risiko.feil.begge']],
    [{ sannsynlighet: '3', konsekvens: '3', restKonsekvens: '1' }, ['restSannsynlighet risiko.feil.begge']],
    [{ restSannsynlighet: '1', restKonsekvens: '1' }, ['sannsynlighet risiko.feil.forstFor']],
  ])('has both or neither of a pair, and before first: %j', (mer, ventet) => {
    expect(feil(mer)).toEqual(ventet)
  })

  it('takes no fødselsnummer and no more than fits', () => {
    expect(feil({ hendelse: 'x'.repeat(301), arsak: 'y'.repeat(2001) })).toEqual([
      'hendelse feil.tekst.forLang',
      'arsak feil.tekst.forLang',
    ])
    expect(feil({ arsak: 'gjelder 02039000183' })).toEqual(['arsak feil.tekst.fodselsnummer'])
  })
})

describe('choosing risks', () => {
  const valg = { kjente: [], egen: '', sykehjemId: '' }
  it('asks for one from the list or one of one’s own', () => {
    expect(velgRisikoerSchema.safeParse(valg).success).toBe(false)
    expect(velgRisikoerSchema.safeParse({ ...valg, egen: 'Strømbrudd' }).success).toBe(true)
    expect(velgRisikoerSchema.safeParse({ ...valg, kjente: [...KJENTE_RISIKOER] }).success).toBe(true)
    expect(velgRisikoerSchema.safeParse({ ...valg, kjente: ['ANNET'] }).success).toBe(false)
  })

  it('takes the whole list and one more at once, and no more', () => {
    const risikoer = (antall: number) => Array.from({ length: antall }, () => ({ hendelse: 'x', arsak: '' }))
    const tas = (antall: number) =>
      nyeRisikoerSchema.safeParse({ risikoer: risikoer(antall), sykehjemId: '' }).success
    expect([tas(0), tas(1), tas(14), tas(15)]).toEqual([false, true, true, false])
  })
})

describe('the own scale', () => {
  const skjema = tilSkalaskjema({ skala: STANDARDSKALA, versjon: 1 })
  const feilene = (mer: object) => {
    const lest = skalaSchema.safeParse({ ...skjema, ...mer })
    return lest.success ? [] : feltfeil(lest.error).map(f => `${f.felt} ${f.kode}`)
  }

  it('is the standard one as it stands', () => {
    expect(skalaSchema.parse(skjema)).toEqual({ ...STANDARDSKALA, versjon: 1 })
  })

  it.each<[object, string[]]>([
    [{ middelsFra: '2', hoyFra: '3' }, []],
    [{ middelsFra: '24', hoyFra: '25' }, []],
    [{ middelsFra: '1' }, ['middelsFra feil.tall.forLite']],
    [{ hoyFra: '26' }, ['hoyFra feil.tall.forStort']],
    [{ middelsFra: '15' }, ['hoyFra risiko.feil.hoyForLav']],
    [{ middelsFra: '16' }, ['hoyFra risiko.feil.hoyForLav']],
    [{ middelsFra: '4,5' }, ['middelsFra feil.tall.heltall']],
    [{ hoyFra: '' }, ['hoyFra feil.felt.mangler']],
    [{ konsekvens: ['', '', 'x'.repeat(61), '', ''] }, ['konsekvens.2 feil.tekst.forLang']],
  ])('holds 1 < middels < høy ≤ 25: %j', (mer, ventet) => {
    expect(feilene(mer)).toEqual(ventet)
  })
})
