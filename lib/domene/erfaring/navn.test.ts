import { describe, expect, it } from 'vitest'
import { navnITekst, utenNavn } from './navn'

const LISTE = {
  sykehjem: ['Granheim helsehus', 'Bo- og omsorgssenteret', 'Furulia'],
  avdelinger: ['Gran', 'Post A', 'Demens', '2. etasje', 'Langtid nord'],
  personer: ['Ingrid Solberg', ''],
}

describe('names in a text that is shared', () => {
  it.each([
    ['Legen på Granheim helsehus kom oftere', ['Granheim helsehus']],
    ['GRANHEIMS lege', ['Granheim helsehus']],
    ['Det gjaldt Gran og Furulia', ['Furulia', 'Gran']],
    ['Ingrid\n  solberg ledet arbeidet', ['Ingrid Solberg']],
    ['Beboere med demens på langtidsavdelingen i 2. etasje, post A', []],
    ['Vi satte opp en gran i granheimen', []],
    ['Bo- og omsorgssenteret fikk lege', []],
  ])('%s', (tekst, funn) => {
    expect(navnITekst(tekst, LISTE)).toEqual(funn)
  })

  it('are put into other words, where the one who shares begins', () => {
    const ord = { sykehjem: 'sykehjemmet', avdeling: 'avdelingen', person: 'den ansvarlige' }
    const tekst =
      'Ingrid Solberg ga Granheim helsehus og avdelingen Gran på Furulia mer tid. Granheim er fornøyd.'
    const ut = utenNavn(tekst, LISTE, ord)
    expect(ut).toBe(
      'den ansvarlige ga sykehjemmet og avdelingen på sykehjemmet mer tid. sykehjemmet er fornøyd.',
    )
    expect(navnITekst(ut, LISTE)).toEqual([])
  })
})
