import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Syklusrunde } from '@/lib/domene/syklus/runder'
import type { Gjoremal } from '@/lib/domene/syklus/steg'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Neste } from './neste'

const RUNDE: Syklusrunde = {
  ...{ id: 'r1', navn: 'Udekket behov 2026', hva: 'SENDES', frist: '2026-12-15', deler: [] },
}
const DELER: Syklusrunde['deler'] = [
  ...([{ slag: 'TALL', navn: 'Åsen' }, { slag: 'SVAR', nummer: 2 }, { slag: 'KOMMENTAR' }] as const),
]

type Valg = { neste: Gjoremal; ditt?: Gjoremal | null; runde?: Partial<Syklusrunde>; idag?: string }

/** The words of the card, with plain spaces. */
const ord = ({ neste, ditt = neste, runde = {}, idag = '2026-11-25' }: Valg, sprak: 'nb' | 'nn' = 'nb') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={sprak} messages={sprak === 'nb' ? nb : nn} timeZone="Europe/Oslo">
      <Neste {...{ neste, ditt, idag, runde: { ...RUNDE, ...runde }, lenke: g => `/dit/${g}` }} />
    </NextIntlClientProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

it.each<[string, Valg, string]>([
  ['weeks before', { neste: 'SEND_INN' }, 'Udekket behov 2026: frist 15. desember 2026. 20 dager igjen.'],
  ['the day before', { neste: 'SEND_INN', idag: '2026-12-14' }, 'Én dag igjen.'],
  ['on the day', { neste: 'SEND_INN', idag: '2026-12-15' }, 'Fristen er i dag.'],
  [
    'after it',
    { neste: 'SEND_INN', idag: '2026-12-17' },
    'Udekket behov 2026: fristen var 15. desember 2026, for 2 dager siden.',
  ],
  [
    'what was sent back',
    { neste: 'RETT_INNSENDING', runde: { hva: 'RETTES', deler: DELER } },
    '20 dager igjen. Sendt tilbake: tallene for Åsen, svaret på spørsmål 2 og kommentaren.',
  ],
  ['a question', { neste: 'SVAR_STATSFORVALTEREN', runde: { hva: 'SVARES' } }, 'frist 15. desember 2026'],
])('the next thing tells of the round that waits: %s', (_navn, valg, ventet) => {
  expect(ord(valg)).toContain(ventet)
  expect(ord(valg, 'nn')).not.toMatch(/[{}]|oversikt\./)
})

it('tells of it also where it is for others, and not beside what is of something else', () => {
  const andres = ord({ neste: 'SEND_INN', ditt: 'FOLG_OPP_TILTAK' })
  expect(andres).toMatch(/Følg opp tiltak.*Udekket behov 2026: frist/)
  expect(andres).toContain('Gjøres av kommuneoverlege eller kommuneledelse.')
  expect(ord({ neste: 'FOLG_OPP_TILTAK' })).not.toContain('Udekket behov 2026')
})
