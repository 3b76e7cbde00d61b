import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { brok } from '@/lib/domene/felles/brok'
import { finnAvvik } from '@/lib/domene/kvalitet/avvik'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Historikktabell } from './historikktabell'

const vurdering = finnAvvik(
  ['10', '20', '50', '80', '100'].map(t => ({ nokkel: '2026-11-22', verdi: brok(t) })),
)

test.each(['nb', 'nn'] as const)('what is usual is shown from 0 and up, in words, in %s', locale => {
  const side = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'nb' ? nb : nn} timeZone="Europe/Oslo">
      <Historikktabell historikk={[{ felt: 'dekning', vurdering, idag: brok(100) }]} />
    </NextIntlClientProvider>,
  )
  expect(side).toContain('>0,0\u00a0% til 205,7\u00a0%<')
})
