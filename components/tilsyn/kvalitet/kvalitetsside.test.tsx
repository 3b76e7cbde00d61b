import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Kvalitetsside } from './kvalitetsside'

test.each(['nb', 'nn'] as const)(
  'how it is reckoned is there to be opened, and nowhere else, in %s',
  locale => {
    const side = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={locale === 'nb' ? nb : nn} timeZone="Europe/Oslo">
        <Kvalitetsside
          {...{ kommuner: [], forventet: 3, grupper: [], mistanker: [], advarsler: [] }}
          lenke={nr => `/sak/${nr}`}
        />
      </NextIntlClientProvider>,
    )
    expect(side).toContain('Iglewicz')
    expect(side.replace(/<details.*?<\/details>/gs, '')).not.toContain('Iglewicz')
  },
)
