import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { visDato } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { avd, avtale, hjem, kommune, norm } from '@/lib/domene/beregning/test-situasjon'
import { lesFelter } from '@/lib/domene/felles/adresse'
import { brukEndringer } from '@/lib/domene/prov/bruk'
import { standardfelter } from '@/lib/domene/prov/felter'
import { lesProv } from '@/lib/domene/prov/les'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Forskjell } from './forskjell'
import { Hjemfelter } from './hjemfelter'
import { Hjemtabell } from './hjemtabell'
import { Satsdel } from './satsdel'
import type { Provbilde } from './typer'

const IDAG = '2026-11-22'
const SITUASJON = kommune(
  [hjem([avd('LANGTID', 24), avd('KORTTID', 8), avd('ANNEN', 2)], [avtale('10', { navn: 'Lege' })])],
  [norm('2020-01-01', 'LANGTID 1/3', 'KORTTID 1.25/1')],
)

function bildePa(dato: string): Provbilde {
  const na = beregnDekning(SITUASJON, dato)
  const standard = standardfelter(SITUASJON, dato, IDAG, na)
  const skrevet = lesFelter({ dato: visDato(dato), 'langtid-per': '2' }, standard)
  const [valgt] = SITUASJON.sykehjem
  if (!valgt) throw new Error('no sykehjem')
  const lest = lesProv(SITUASJON, dato, skrevet, standard)
  return {
    ...{ kommunenummer: '3416', situasjon: SITUASJON, dato, dag: dato === IDAG ? 'idag' : visDato(dato) },
    ...{ standard, skrevet, na, apne: [valgt], valgt, ...lest },
    prov: beregnDekning(brukEndringer(SITUASJON, lest.endringer, dato), dato),
  }
}

function ord(dato: string, sprak: 'nb' | 'nn' = 'nb'): string {
  const bilde = bildePa(dato)
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={sprak} messages={sprak === 'nb' ? nb : nn} timeZone="Europe/Oslo">
      <Forskjell bilde={bilde} />
      <Satsdel bilde={bilde} />
      <Hjemfelter bilde={bilde} />
      <Hjemtabell bilde={bilde} kanLageTiltak={() => true} />
    </NextIntlClientProvider>,
  )
  return html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')
}

it('calls the date today when it is', () => {
  const idag = ord(IDAG)
  for (const del of [
    'mot 8,00 i dag.',
    'I dag 1 t per 3 plasser',
    'I dag 1,25 t per plass',
    'Tall I dag Prøvd',
  ])
    expect(idag).toContain(del)
  expect(idag).toContain('I dag ingen sats')
  expect(idag).not.toMatch(/[Rr]egistrert/)
})

it('and by its date when it is another', () => {
  const da = ord('2026-06-01')
  expect(da).toContain('mot 8,00 registrert 01.06.2026.')
  for (const del of ['Tall 01.06.2026 Prøvd', 'Kommunen: 01.06.2026 og', 'Sykehjemmene 01.06.2026 og'])
    expect(da).toContain(del)
  for (const del of ['t per 3 plasser', '1,25 t per plass', '10 t, fravær 0 t']) expect(da).toContain(del)
  expect(da).toContain('Registrert 1 t per 3 plasser')
  expect(da).toContain('Ingen sats registrert')
  expect(da).not.toMatch(/i dag/i)
  expect(ord('2026-06-01', 'nn')).not.toMatch(/i dag/i)
})
