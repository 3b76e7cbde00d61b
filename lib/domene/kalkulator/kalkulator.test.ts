import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AVDELINGSTYPER } from '../avdeling/typer'
import { avrundTilTekst } from '../felles/avrunding'
import { arsverkAv, kostnadAv } from '../prov/kostnad'
import { STANDARD, typefelter, TYPENAVN } from './felter'
import { regnUt } from './kalkyle'
import { lesInndata } from './les'

const svar = (skrevet: Record<string, string>) => {
  const { inndata, feil } = lesInndata({ ...STANDARD, ...skrevet })
  const { tall, harTimer } = regnUt(inndata)
  const vis = (felt: 'normtimer' | 'avtalteTimer' | 'udekket' | 'udekketArsverk' | 'timerPerBeboer') =>
    tall?.[felt] ? avrundTilTekst(tall[felt], 2) : null
  return {
    ...{ tall, harTimer, inndata, feil: Object.keys(feil), meldinger: feil },
    normtimer: vis('normtimer'),
    avtalt: vis('avtalteTimer'),
    dekning: tall?.dekning ? avrundTilTekst(tall.dekning, 1) : null,
    udekket: vis('udekket'),
    arsverk: vis('udekketArsverk'),
    perBeboer: vis('timerPerBeboer'),
  }
}

const HJEM = { langtid: '24', korttid: '8', rehab: '6', demens: '8', palliativ: '2' }

describe('the calculator', () => {
  it('says 52,00 · 57,7 % · 22,00 for the mixed home', () => {
    expect(svar({ ...HJEM, beboere: '46', timer: '30' })).toMatchObject({
      ...{ normtimer: '52.00', avtalt: '30.00', dekning: '57.7', udekket: '22.00' },
      ...{ arsverk: '0.59', perBeboer: '0.65', feil: [], harTimer: true },
    })
    expect(svar({ ...HJEM, timer: '30', arsverk: '30' }).arsverk).toBe('0.73')
  })

  it('says the same with hours by type, as the sykehjem is what is measured', () => {
    const timer = {
      'langtid-timer': '15',
      'korttid-timer': '5',
      'rehab-timer': '3,75',
      'demens-timer': '5',
      'palliativ-timer': '1,25',
    }
    expect(svar({ ...HJEM, ...timer })).toMatchObject({ avtalt: '30.00', udekket: '22.00', feil: [] })
    expect(svar({ ...HJEM, ...timer, timer: '30' }).feil).toEqual([])
  })

  it('keeps a third a third', () => {
    expect(svar({ langtid: '90', timer: '29,80' })).toMatchObject({ normtimer: '30.00', udekket: '0.20' })
  })

  it('knows nothing of hours nobody has given: a blank is not 0', () => {
    expect(svar(HJEM)).toMatchObject({ harTimer: false, normtimer: '52.00' })
    expect(svar({ ...HJEM, timer: '0' })).toMatchObject({ harTimer: true, dekning: '0.0' })
    expect(svar({ timer: '30' }).tall).toBeNull()
  })

  it('counts unknown beboere as plasser, and leaves avlastning and øyeblikkelig hjelp out of the indicator', () => {
    expect(svar({ langtid: '30', timer: '15' })).toMatchObject({
      perBeboer: '0.50',
      tall: { beboereAntatt: true },
    })
    const andre = { avlastning: '10', ohjelp: '4' }
    expect(svar({ langtid: '30', ...andre, beboere: '30', timer: '15' })).toMatchObject({
      perBeboer: '0.50',
      tall: { beboereAntatt: false },
    })
    expect(svar({ langtid: '30', 'langtid-beboere': '25', timer: '15' }).perBeboer).toBe('0.60')
  })

  it('takes other rates, and none', () => {
    expect(svar({ langtid: '30', 'langtid-per': '2' }).normtimer).toBe('15.00')
    expect(svar({ langtid: '30', 'langtid-sats': '', 'langtid-per': '' }).normtimer).toBeNull()
    expect(svar({ annen: '10', 'annen-sats': '0,5', 'annen-per': '1' }).normtimer).toBe('5.00')
  })

  it('tells of a bad value at its field, and counts the rest', () => {
    const s = svar({ ...HJEM, rehab: '1.234', demens: 'åtte', timer: '-3', arsverk: '50', pris: '1e6' })
    expect(s.feil).toEqual(['rehab', 'demens', 'timer', 'arsverk', 'pris'])
    expect(s.meldinger.rehab).toEqual({ kode: 'feil.tall.tvetydig', verdier: { funnet: '1.234' } })
    expect(s).toMatchObject({ normtimer: '30.00', harTimer: false, inndata: { timerPerArsverk: '37.5' } })
    expect(s.meldinger).toMatchObject({
      demens: { kode: 'feil.tall.ugyldigHeltall', verdier: { funnet: 'åtte' } },
      pris: { kode: 'feil.tall.ugyldigKroner', verdier: { funnet: '1e6' } },
    })
  })

  it('asks for both numbers of a rate, and for the plasser that beboere and hours belong to', () => {
    expect(svar({ 'langtid-sats': '' }).feil).toEqual(['langtid-sats'])
    expect(svar({ 'annen-sats': '2' }).feil).toEqual(['annen-per'])
    expect(svar({ 'demens-beboere': '8' }).feil).toEqual(['demens'])
    expect(svar({ 'demens-timer': '8' }).feil).toEqual(['demens'])
  })

  it('says when the same is told in two places, and counts what is told by type', () => {
    const s = svar({
      ...{ langtid: '30', 'langtid-beboere': '28', 'langtid-timer': '12' },
      ...{ beboere: '29', timer: '15' },
    })
    expect(s.meldinger).toMatchObject({
      beboere: { kode: 'kalkulator.feil.beboereToSteder', verdier: { sum: 28, skrevet: 29 } },
      timer: { kode: 'kalkulator.feil.timerToSteder', verdier: { sum: '12,00', skrevet: '15,00' } },
    })
    expect(s).toMatchObject({ avtalt: '12.00', tall: { beboere: 28 } })
  })

  it('gives an answer to anything anybody writes', () => {
    const navn = fc.constantFrom(...Object.keys(STANDARD))
    const tekst = fc.oneof(fc.nat(99).map(String), fc.string({ maxLength: 8 }), fc.constant('2,5'))
    fc.assert(fc.property(fc.dictionary(navn, tekst), skrevet => void svar(skrevet)))
  })

  it('has a name of its own for every field of every type', () => {
    const alle = AVDELINGSTYPER.flatMap(t => Object.values(typefelter(t)))
    expect(new Set(alle).size).toBe(AVDELINGSTYPER.length * 5)
    expect(alle.every(n => /^[a-z-]+$/.test(n) && n in STANDARD)).toBe(true)
    expect(Object.keys(TYPENAVN)).toEqual([...AVDELINGSTYPER])
  })
})

it('costs are of årsverk, exact, and unknown without a price', () => {
  const { tall } = svar({ ...HJEM, timer: '30' })
  const kostnad = kostnadAv(tall?.udekketArsverk ?? null, '1500000')
  expect(kostnad && avrundTilTekst(kostnad, 0)).toBe('880000')
  const avtalt = kostnadAv(arsverkAv(tall?.avtalteTimer ?? null, '37.5'), '1500000')
  expect(avtalt && avrundTilTekst(avtalt, 0)).toBe('1200000')
  expect(kostnadAv(tall?.udekketArsverk ?? null, null)).toBeNull()
})
