import Fraction from 'fraction.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Stolpe } from './stolpe'
import { Stolpefigur } from './stolpefigur'

const f = (tall: number | null) => (tall === null ? null : new Fraction(tall))
const stolpe = (slag: Stolpe['slag'], tall: number | null, mangler: number | null = null): Stolpe => ({
  ...{ slag, etikett: slag, verdi: String(tall), avvik: null, tall: f(tall), mangler: f(mangler) },
})

/** The filled parts of each bar, as «x+width», without the grey track. */
function deler(norm: number | null, ...stolper: Stolpe[]): string[] {
  const html = renderToStaticMarkup(
    <Stolpefigur tittel="t" beskrivelse="b" grupper={[{ norm: f(norm), stolper }]} />,
  )
  const rekter = html.replace(/<defs>.*<\/defs>/s, '').match(/<rect[^>]*class="[^"]*"/g) ?? []
  return rekter
    .filter(r => !r.includes('spor'))
    .map(r => `${/x="([^"]*)"/.exec(r)?.[1]}+${/width="([^"]*)"/.exec(r)?.[1]}`)
}

test('a bar with nothing missing is drawn whole, also past the norm', () => {
  expect(deler(10, stolpe('NORM', 10), stolpe('AVTALT', 20, 0))).toEqual(['0%+50%', '0%+100%'])
})

test('what is missing lies between what is there and the norm', () => {
  expect(deler(40, stolpe('AVTALT', 30, 10))).toEqual(['0%+75%', '75%+25%'])
})

test('a surplus in one unit never covers what another lacks', () => {
  // 31 of 30 hours, but somebody lacks 9: 21 meet the norm, 9 are missing, 10 lie beyond.
  expect(deler(30, stolpe('AVTALT', 31, 9))).toEqual(['0%+52.5%', '52.5%+22.5%', '75%+25%'])
})

test('hours without a norm are a bar, unknown hours are none', () => {
  expect(deler(null, stolpe('AVTALT', 5))).toEqual(['0%+100%'])
  expect(deler(10, stolpe('AVTALT', null))).toEqual([])
})
