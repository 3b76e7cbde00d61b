import Fraction from 'fraction.js'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import nb from '@/lib/tekster/nb.json'
import type { Kartkommune, Kartvisning } from './kartkommune'
import { Rutekart } from './rutekart'

const kommune = (
  navn: string,
  rad: number,
  kolonne: number,
  mer: Partial<Kartkommune> = {},
): Kartkommune => ({
  ...{ kommunenummer: navn, navn, rad, kolonne, href: `/k/${navn}` },
  ...{ status: 'IKKE_STARTET', dekning: null, underNorm: null, ...mer },
})

const KOMMUNER = [
  kommune('Grue', 27, 14),
  kommune('Eidskog', 26, 13, { status: 'KONTROLLERT', dekning: new Fraction('57.69'), underNorm: true }),
  kommune('Våler', 26, 14, { status: 'RETURNERT', dekning: new Fraction(100), underNorm: false }),
]

const tegn = (visning: Kartvisning): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nb" messages={nb} timeZone="Europe/Oslo">
      <Rutekart tittel="Kart" kommuner={KOMMUNER} visning={visning} />
    </NextIntlClientProvider>,
  ).replace(/\u00a0/g, ' ')

it('every kommune is a link that says what it stands for, from the north and the west', () => {
  const lenker = [...tegn('STATUS').matchAll(/<a href="([^"]*)" class="[^"]*"><title>([^<]*)/g)].map(m =>
    m.slice(1),
  )
  expect(lenker).toEqual([
    ['/k/Eidskog', 'Eidskog: Kontrollert, dekning 57,7 %, under norm'],
    ['/k/Våler', 'Våler: Returnert'],
    ['/k/Grue', 'Grue: Ikke sendt ennå'],
  ])
})

it('the squares keep their places, cut to what is shown', () => {
  const html = tegn('STATUS')
  expect(html).toContain('viewBox="0 0 20 20"')
  expect([...html.matchAll(/<g transform="([^"]*)"/g)].map(m => m[1])).toEqual([
    ...['translate(0.4 0.4)', 'translate(10.4 0.4)', 'translate(10.4 10.4)'],
  ])
})

it('the legend names and counts what is in the map, and nothing else', () => {
  const liste = (v: Kartvisning) => /<ul.*?<\/ul>/s.exec(tegn(v))?.[0].replace(/<[^>]*>/g, '')
  expect(liste('STATUS')).toBe('Kontrollert (1)Returnert (1)Ikke sendt ennå (1)')
  expect(liste('DEKNING')).toBe('Under norm, dekning 50 til 75 % (1)Ingen tall (2)')
})

it('the table says the same, and nothing of a figure that was sent back', () => {
  const rader = [...tegn('DEKNING').matchAll(/<tr>.*?<\/tr>/gs)].map(m =>
    m[0].replace(/<[^>]*>/g, '|').replace(/\|+/g, '|'),
  )
  expect(rader.slice(1)).toEqual([
    '|Eidskog|Kontrollert|57,7 %|Under norm, dekning 50 til 75 %|',
    '|Grue|Ikke sendt ennå|–|Ingen tall|',
    '|Våler|Returnert|–|Ingen tall|',
  ])
})
