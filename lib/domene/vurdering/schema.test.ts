import { describe, expect, it } from 'vitest'
import { finnFelt } from './felter'
import { lesSvar, visSvar } from './schema'

const les = (navn: string, skrevet: string, hjem: string | null = null) => {
  const felt = finnFelt(navn)
  if (!felt) throw new Error(navn)
  const lest = lesSvar(felt, hjem, skrevet)
  return lest.ok ? lest.verdi : lest.feil
}

const feil = (felt: string, kode: string) => ({ kode: 'UGYLDIG', feil: [{ felt, kode }] })

describe('an answer as it is typed', () => {
  it.each([
    ['A.utvikling', '  Mer\nog mer ', 'Mer\nog mer'],
    ['A.utvikling', ' ', ''],
    ['B.boligerAntall', '1 200', '1200'],
    ['B.boligerAntall', '', ''],
    ['B.andelLegevurdert', '55,5', '55.5'],
    ['B.andelLegevurdert', '0', '0'],
    ['E.nesteDato', '01112027', '2027-11-01'],
    ['E.hyppighet', 'ARLIG', 'ARLIG'],
    ['E.hyppighet', '', ''],
    ['B.vurdert', 'JA', 'JA'],
    ['A.ansvarlig', '019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000001'],
    ['A.ansvarlig', '', ''],
  ])('%s «%s» is kept as «%s»', (felt, skrevet, ventet) => {
    expect(les(felt, skrevet)).toBe(ventet)
  })

  it.each([
    ['A.utvikling', 'Pasienten 13097248022 har', 'feil.tekst.fodselsnummer'],
    ['A.utvikling', 'x'.repeat(10_001), 'feil.tekst.forLang'],
    ['B.boligerAntall', '1,5', 'feil.tall.heltall'],
    ['B.boligerAntall', '-1', 'feil.tall.forLite'],
    ['B.andelLegevurdert', '100,1', 'feil.tall.forStort'],
    ['E.nesteDato', '31.02.2027', 'feil.dato.finnesIkke'],
    ['E.hyppighet', 'ALDRI', 'feil.valg.ukjent'],
    ['B.vurdert', 'NEI', 'feil.valg.ukjent'],
    ['A.ansvarlig', 'Kari', 'feil.felt.mangler'],
  ])('%s refuses %j', (felt, skrevet, kode) => {
    expect(les(felt, skrevet)).toMatchObject(feil(felt, kode))
  })

  it('is named by its key when it is about a home', () => {
    expect(les('B.andelLegevurdert', 'mange', 'h1')).toMatchObject(
      feil('B.andelLegevurdert@h1', 'feil.tall.ugyldig'),
    )
  })

  it('is shown again as it is typed', () => {
    expect(visSvar({ slag: 'PROSENT' }, '55.5')).toBe('55,5')
    expect(visSvar({ slag: 'DATO' }, '2027-11-01')).toBe('01.11.2027')
    expect([visSvar({ slag: 'DATO' }, ''), visSvar({ slag: 'TEKST' }, '1.5')]).toEqual(['', '1.5'])
  })
})
