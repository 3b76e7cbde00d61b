import { expect, test } from 'vitest'
import { z } from 'zod'
import { datofelt, heltallfelt, kronefelt, tallfelt, tekstfelt, valgfelt } from './felt'
import { feltfeil } from './melding'

const feilFor = (schema: z.ZodType, verdi: unknown) => {
  const svar = z.object({ x: schema }).safeParse({ x: verdi })
  return svar.success ? [] : feltfeil(svar.error)
}

test('an optional blank is null, never 0; a required blank is missing', () => {
  expect(tallfelt({ valgfritt: true }).parse('  ')).toBeNull()
  expect(heltallfelt({ valgfritt: true }).parse('')).toBeNull()
  expect(heltallfelt({ valgfritt: true }).parse('0')).toBe(0)
  expect(feilFor(tallfelt(), ' ')).toEqual([{ felt: 'x', kode: 'feil.felt.mangler' }])
  expect(feilFor(datofelt(), '')).toEqual([{ felt: 'x', kode: 'feil.felt.mangler' }])
  expect(feilFor(datofelt(), undefined)).toEqual([{ felt: 'x', kode: 'feil.felt.mangler' }])
})

test('a fault names what was found and what was expected', () => {
  expect(feilFor(tallfelt(), '1.234')).toMatchObject([
    { kode: 'feil.tall.tvetydig', verdier: { funnet: '1.234' } },
  ])
  expect(feilFor(tallfelt({ min: 0, maks: '168' }), '-0,5')).toMatchObject([
    { kode: 'feil.tall.forLite', verdier: { funnet: '−0,5', min: '0' } },
  ])
  expect(feilFor(tallfelt({ maks: '99.5' }), '99,51')).toMatchObject([
    { kode: 'feil.tall.forStort', verdier: { funnet: '99,51', maks: '99,5' } },
  ])
  expect(feilFor(heltallfelt(), '2,5')).toMatchObject([
    { kode: 'feil.tall.heltall', verdier: { funnet: '2,5' } },
  ])
  const ikkeTall = [tallfelt(), heltallfelt(), kronefelt({ valgfritt: true })].flatMap(f => feilFor(f, 'abc'))
  expect(ikkeTall).toMatchObject([
    { kode: 'feil.tall.ugyldig', verdier: { funnet: 'abc' } },
    { kode: 'feil.tall.ugyldigHeltall', verdier: { funnet: 'abc' } },
    { kode: 'feil.tall.ugyldigKroner', verdier: { funnet: 'abc' } },
  ])
  expect(tallfelt({ min: 0, maks: '99.5' }).parse('99,50')).toBe('99.5')
})

test('dates are held inside their bounds, both inclusive', () => {
  const felt = datofelt({ tidligst: '1990-01-01', senest: '2031-11-22' })
  expect(felt.parse('01.01.1990')).toBe('1990-01-01')
  expect(felt.parse('22112031')).toBe('2031-11-22')
  expect(feilFor(felt, '31.12.1989')).toMatchObject([
    { kode: 'feil.dato.forTidlig', verdier: { funnet: '31.12.1989', tidligst: '01.01.1990' } },
  ])
  expect(feilFor(felt, '23.11.2031')).toMatchObject([
    { kode: 'feil.dato.forSen', verdier: { senest: '22.11.2031' } },
  ])
  expect(feilFor(felt, '1.1.26')).toMatchObject([
    { kode: 'feil.dato.arstall', verdier: { funnet: '1.1.26' } },
  ])
})

test('free text is trimmed, bounded, and refuses a fødselsnummer', () => {
  const felt = tekstfelt({ maks: 20 })
  expect(felt.parse('  Ti\u0308me ')).toBe('T\u00efme')
  expect(tekstfelt({ maks: 5, valgfritt: true }).parse(' ')).toBe('')
  expect(feilFor(felt, 'x'.repeat(21))).toMatchObject([
    { kode: 'feil.tekst.forLang', verdier: { funnet: 21, maks: 20 } },
  ])
  for (const nummer of [tallfelt(), heltallfelt({ valgfritt: true }), kronefelt()])
    expect(feilFor(nummer, '13097248022')).toEqual([{ felt: 'x', kode: 'feil.tekst.fodselsnummer' }])
  expect(feilFor(felt, 'gjelder 13097248022')).toEqual([{ felt: 'x', kode: 'feil.tekst.fodselsnummer' }])
})

test('free text pasted from elsewhere keeps its words and lines, and what cannot be stored is taken out', () => {
  const felt = tekstfelt({ maks: 40, valgfritt: true })
  expect(felt.parse('f\u00f8r\u000better\r\nsist')).toBe('f\u00f8r\netter\nsist')
  expect(felt.parse('a\u0000b\ud800c\u001fd\te')).toBe('abcd\te')
  expect(felt.parse('lege \u{1fa7a}')).toBe('lege \u{1fa7a}')
  expect(felt.parse('\u0000')).toBe('')
})

test('a choice outside the list is named with the list', () => {
  expect(valgfelt(['PLASS', 'BEBOER']).parse('PLASS')).toBe('PLASS')
  expect(feilFor(valgfelt(['PLASS', 'BEBOER']), 'plass')).toMatchObject([
    { kode: 'feil.valg.ukjent', verdier: { funnet: 'plass', gyldige: 'PLASS, BEBOER' } },
  ])
})

test('what is not seen goes: it would part a name from what looks for it', () => {
  expect(tekstfelt({ maks: 40 }).parse('Ka\u00adri\u200b \u202eNordmann\ufeff')).toBe('Kari Nordmann')
})
