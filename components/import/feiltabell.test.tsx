import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FILFEIL, LINJEFEIL } from '@/lib/domene/import/hele-filen'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Feiltabell } from './feiltabell'

test('every fault of a file is of the whole of it, or of a row', () => {
  for (const { importfeil } of [nb, nn])
    expect([...FILFEIL, ...LINJEFEIL].sort()).toEqual(Object.keys(importfeil.fil).sort())
})

test.each([
  ['nb', 'Hele filen'],
  ['nn', 'Heile fila'],
] as const)('a file of another kind is wrong as a whole, in %s', (locale, hele) => {
  const side = (kode: string) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={locale === 'nb' ? nb : nn} timeZone="Europe/Oslo">
        <Feiltabell feil={[{ tabell: null, rad: 1, kolonne: '', melding: { kode } }]} antall={1} />
      </NextIntlClientProvider>,
    )
  expect(side('importfeil.fil.ikkeArbeidsbok')).toContain(hele)
  expect(side('importfeil.fil.ikkeArbeidsbok')).not.toContain('Rad 1')
  expect(side('importfeil.fil.hode')).toContain('Rad 1')
})
