import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Levertkommune } from '@/lib/domene/tilsyn/kvalitet'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Advarseltabell } from './advarseltabell'

const kommuner = ['3416', '3401', '3403', '3405'].map(
  (kommunenummer): Levertkommune => ({
    ...{ kommunenummer, navn: `Navn ${kommunenummer}`, innbyggertall: 6_000, plasser: 40 },
    ...{ avtalteTimer: '20', timerPerBeboer: '0.50', dekning: '90', forrige: null },
  }),
)
const alle = kommuner.map(k => k.kommunenummer)
const html = (locale: 'nb' | 'nn', advarsler: Parameters<typeof Advarseltabell>[0]['advarsler']) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'nb' ? nb : nn} timeZone="Europe/Oslo">
      <Advarseltabell {...{ advarsler, kommuner, lenke: nr => `/sak/${nr}` }} />
    </NextIntlClientProvider>,
  )
const lenker = (side: string) =>
  [...side.matchAll(/href="\/sak\/(\d+)">([^<]+)</g)].map(([, nr, n]) => [nr, n])

test.each([
  ['nb', '3 kommuner'],
  ['nn', '3 kommunar'],
] as const)('up to three kommuner stand open, linked to their sak, in %s', (locale, telling) => {
  const side = html(locale, [{ kode: 'MANGE_TIMER', antall: 3, kommuner: alle.slice(0, 3) }])
  expect(side).toContain(telling)
  expect(side).not.toContain('<details')
  expect(lenker(side)).toEqual(alle.slice(0, 3).map(nr => [nr, `Navn ${nr}`]))
})

test('more than three are there to be opened', () => {
  const side = html('nb', [{ kode: 'MANGE_TIMER', antall: 4, kommuner: alle }])
  expect(side).toContain('<summary>4 kommuner</summary>')
  expect(lenker(side.slice(side.indexOf('<details'), side.indexOf('</details>')))).toHaveLength(4)
})

test('the number of warnings is a column of its own only where it says more', () => {
  const en = { kode: 'MANGE_TIMER', antall: 1, kommuner: ['3416'] }
  expect(html('nb', [en])).not.toContain('Antall')
  const side = html('nb', [en, { ...en, kode: 'GAMMEL_NORM', antall: 2 }])
  expect(side).toContain('Antall')
  expect(side.match(/<td class="ln-hoyre ln-tall">(\d)</g)).toHaveLength(2)
})
