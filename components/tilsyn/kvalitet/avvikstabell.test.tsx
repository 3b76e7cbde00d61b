import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { brok } from '@/lib/domene/felles/brok'
import { finnAvvik } from '@/lib/domene/kvalitet/avvik'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Avvikstabell, Gruppetabell } from './avvikstabell'

const vurder = (...tall: string[]) => finnAvvik(tall.map((t, i) => ({ nokkel: `340${i}`, verdi: brok(t) })))
const grupper = [
  { maal: 'timerPerBeboer' as const, gruppe: null, vurdering: vurder('0.1', '0.2', '0.5', '0.8', '9') },
  { maal: 'ENDRING' as const, gruppe: null, vurdering: vurder('-5', '-3', '1', '2', '90') },
]

test.each(['nb', 'nn'] as const)(
  'no usual hours are under 0, and a fall is told with its minus, in %s',
  locale => {
    const html = (tabell: React.ReactNode) =>
      renderToStaticMarkup(
        <NextIntlClientProvider locale={locale} messages={locale === 'nb' ? nb : nn} timeZone="Europe/Oslo">
          {tabell}
        </NextIntlClientProvider>,
      )
    for (const side of [
      html(<Avvikstabell {...{ grupper, kommuner: [], lenke: nr => `/sak/${nr}` }} />),
      html(<Gruppetabell grupper={grupper} />),
    ]) {
      expect(side).toContain('>0,00 til 2,06<')
      expect(side).toContain('>\u221219,8\u00a0% til 21,8\u00a0%<')
    }
  },
)
