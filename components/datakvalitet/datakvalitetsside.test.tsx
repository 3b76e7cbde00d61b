import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { publiserteReferansetall } from '@/lib/domene/referanse/legetimer'
import { avd, avtale, hjem, kommune, norm } from '@/lib/domene/beregning/test-situasjon'
import { REGELKODER } from '@/lib/domene/datakvalitet/regelverk'
import { vurderDatakvalitet } from '@/lib/domene/datakvalitet/tilstand'
import { finnMerknader } from '@/lib/domene/kvalitet/finn-merknader'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Datakvalitetsside } from './datakvalitetsside'

const IDAG = '2026-11-22'
const s = kommune(hjem([avd('LANGTID', 20)], [avtale('61')]), [norm('2020-01-01', 'LANGTID 1/3')])
const html = (locale: 'nb' | 'nn') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'nb' ? nb : nn} timeZone="Europe/Oslo">
      <Datakvalitetsside
        kvalitet={vurderDatakvalitet({
          ...{ situasjon: s, merknader: finnMerknader(s, IDAG), normer: [], tiltak: [] },
          ...{ referanse: publiserteReferansetall(6_000), sistEvaluert: null, idag: IDAG },
        })}
        begrunning={{
          ...{ kommunenummer: '3416', kanBegrunne: () => false },
          begrunnelser: [
            {
              ...{ nokkel: 'MANGE_TIMER:Solbakken:Tilsynslege 1', verdi: '61,00', grunnkode: 'RIKTIG_TALL' },
              ...{ grunntekst: 'To leger deler avtalen.', begrunnet: '2026-11-01T12:00:00Z' },
            },
          ],
          lagre: () => Promise.reject(new Error('not here')),
        }}
      />
    </NextIntlClientProvider>,
  )

test.each(['nb', 'nn'] as const)('every rule of data quality has a row with its state, in %s', locale => {
  const rader = [...html(locale).matchAll(/<tr data-regel="([A-Z_]+)">(.*?)<\/tr>/gs)]
  expect(rader.map(r => r[1])).toEqual([...REGELKODER])
  for (const [, kode, rad = ''] of rader) {
    const [tittel = '', alvor = '', tilstand = ''] = rad.split('</t').map(c => c.replace(/<[^>]*>?/g, ''))
    expect([kode, tittel.length > 10, alvor.length > 3, tilstand.length > 3]).toEqual([
      kode,
      true,
      true,
      true,
    ])
  }
})

test('every rule has a text that says what is right', () => {
  for (const tekster of [nb, nn])
    expect(Object.keys(tekster.datakvalitet.regel).sort()).toEqual([...REGELKODER].sort())
})

test('a finding is led to from its row, says where to mend it, and the reason given', () => {
  const side = html('nb')
  expect(side).toContain('href="#funn-mange-timer">Funnet 1, alle begrunnet')
  expect(side).toContain('id="funn-mange-timer"')
  expect(side).toContain('To leger deler avtalen.')
  expect(side).toContain('/kommune/3416/sykehjem/Solbakken/legeavtaler/Tilsynslege 1')
})

test.each(['nb', 'nn'] as const)(
  'how it is reckoned is there to be opened, and nowhere else, in %s',
  locale => {
    const [apent, brettet] = [html(locale).replace(/<details.*?<\/details>/gs, ''), html(locale)]
    expect(brettet).toContain('Iglewicz')
    expect(apent).not.toContain('Iglewicz')
  },
)
