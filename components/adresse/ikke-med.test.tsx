import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { STANDARD } from '@/lib/domene/kalkulator/felter'
import { lesInndata } from '@/lib/domene/kalkulator/les'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { IkkeMed } from './ikke-med'

/** What stands beside the figures of the calculator when this is typed, in words. */
function ord(skrevet: Record<string, string>, sprak: 'nb' | 'nn' = 'nb'): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={sprak} messages={sprak === 'nb' ? nb : nn} timeZone="Europe/Oslo">
      <IkkeMed feil={lesInndata({ ...STANDARD, ...skrevet }).feil} navnFor={felt => felt} />
    </NextIntlClientProvider>,
  )
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

it('gives an example of what the field holds', () => {
  const galt = ord({ langtid: 'abc', 'langtid-per': 'abc', 'langtid-timer': 'abc', pris: 'abc' })
  expect(galt).toContain('langtid : «abc» er ikke et tall. Skriv for eksempel 12.')
  expect(galt).toContain('langtid-per : «abc» er ikke et tall. Skriv for eksempel 12.')
  expect(galt).toContain('langtid-timer : «abc» er ikke et tall. Skriv for eksempel 7,50.')
  expect(galt).toContain('pris : «abc» er ikke et tall. Skriv for eksempel 1 500 000.')
  expect(ord({ pris: 'abc' }, 'nn')).toContain('Skriv til dømes 1 500 000.')
})

it('says which of two hours is used', () => {
  const toSteder = { langtid: '30', 'langtid-timer': '3', timer: '5' }
  expect(ord(toSteder)).toContain(
    'Vi bruker timene per type (3,00 til sammen), ikke de 5,00 som står for hele sykehjemmet.',
  )
  expect(ord(toSteder, 'nn')).toContain(
    'Vi bruker timane per type (3,00 til saman), ikkje dei 5,00 som står for heile sjukeheimen.',
  )
})
