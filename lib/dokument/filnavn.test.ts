import { expect, test } from 'vitest'
import { filnavn } from './filnavn'
import { testInnhold } from './test-innhold'
import { testDokument } from './test-tekst'

test('a file says which kommune and version it is of, and that it is a draft', () => {
  const godkjent = testDokument(testInnhold(), 'nb')
  expect(filnavn(godkjent, 'rapport', 'pdf')).toBe('Eidskog risiko-og-behovsvurdering versjon 2.pdf')
  const utkast = testDokument(testInnhold({ status: 'FERDIG', godkjent: null }), 'nn')
  expect(filnavn(utkast, 'saksframlegg', 'docx')).toBe('Eidskog saksframlegg versjon 2 utkast.docx')
})

test('a name that could lead elsewhere leads nowhere', () => {
  const kommune = { kommunenummer: '3416', navn: '../Å:"/' }
  expect(filnavn(testDokument(testInnhold({ kommune }), 'nb'), 'saksframlegg', 'docx')).toBe(
    '..-Å--- saksframlegg versjon 2.docx',
  )
})
