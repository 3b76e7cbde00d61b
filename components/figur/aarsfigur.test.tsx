import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { brok } from '@/lib/domene/felles/brok'
import { Aarsfigur } from './aarsfigur'
import { avsnitt, lagAarsskala } from './aarsskala'

const tall = (...t: (string | null)[]) => t.map(v => (v === null ? null : brok(v)))

describe('the scale over years', () => {
  it('goes from 0 to a round number over the largest, and puts the years at equal steps', () => {
    const skala = lagAarsskala(3, tall('0.30', null, '0.62'))
    expect(skala.trinn.map(t => [t.verdi.toString(), t.andel])).toEqual([
      ...[
        ['0', 0],
        ['0.2', 0.25],
        ['0.4', 0.5],
        ['0.6', 0.75],
        ['0.8', 1],
      ],
    ])
    expect([0, 1, 2].map(skala.x)).toEqual(['6%', '50%', '94%'])
    expect(skala.andel(brok('0.40'))).toBe(0.5)
    expect(lagAarsskala(1, tall(null)).x(0)).toBe('50%')
  })

  it('breaks the line where a year has no figure', () => {
    expect(avsnitt(tall('1', '2', null, '3')).map(([i]) => i)).toEqual([0])
  })
})

it('the chart has a name, a mark for each figure and none for a missing one, and no style attribute', () => {
  const html = renderToStaticMarkup(
    <Aarsfigur
      tittel="Legetimer"
      beskrivelse="År for år"
      aar={[2023, 2024, 2025]}
      serier={[
        { slag: 'EGEN', navn: 'Eidskog', tall: tall('0.5', null, '0.6') },
        { slag: 'LANDET', navn: 'Landet', tall: tall('0.6', '0.6', '0.6') },
      ]}
    />,
  )
  const [figur = '', forklaring = ''] = html.split('<ul')
  expect(figur).toMatch(/<title[^>]*>Legetimer<\/title>/)
  expect(figur.match(/<circle/g)).toHaveLength(2)
  expect(figur.match(/<rect/g)).toHaveLength(3)
  expect(forklaring).toContain('Eidskog')
  expect(html).not.toContain('style=')
})
