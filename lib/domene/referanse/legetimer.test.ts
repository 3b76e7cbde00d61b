import { describe, expect, it, test } from 'vitest'
import type { Ssbtall } from './indikator'
import { publiserteReferansetall, sisteReferansetall } from './legetimer'
import { tiKommuner, ssbtall } from './test-ssbtall'

test.each([
  [196, '0.50'],
  [1_999, '0.50'],
  [2_000, '0.45'],
  [6_059, '0.51'],
  [49_999, '0.61'],
  [717_710, '0.67'],
])('a kommune of %i is held against those of its size', (innbyggere, median) => {
  expect(publiserteReferansetall(innbyggere)).toMatchObject({
    ...{ aar: 2022, gjennomsnitt: '0.62', median: '0.54', medianStorrelse: median },
  })
})

describe('the figures a kommune is held against', () => {
  const alle = (aar: number, verdi: (i: number) => string | null): Ssbtall[] => [
    ssbtall('EAK', '0.64', { aar }),
    ...tiKommuner([]).kommuner.map((k, i) => ssbtall(k.kommunenummer, verdi(i), { aar })),
  ]
  const siste = (...tall: Ssbtall[][]) => sisteReferansetall(tiKommuner(tall.flat()))

  it('are SSB’s latest, with the dates of SSB’s table, once they are imported', () => {
    expect(
      siste(
        alle(2024, () => '0.40'),
        alle(2025, i => `0.${10 + i}`),
      ),
    ).toEqual({
      ...{ aar: 2025, gjennomsnitt: '0.64', median: '0.15', medianStorrelse: '0.12' },
      storrelse: { fra: 5_000, til: 9_999 },
      ssb: { oppdatert: '2026-03-15', hentet: '2026-04-01', stand: 'FORELOPIG' },
    })
  })

  it('are the year before when SSB’s latest is not whole', () => {
    const halvt = [ssbtall('EAK', '0.66', { aar: 2026 }), ssbtall('3401', '0.50', { aar: 2026 })]
    expect(
      siste(
        alle(2025, () => '0.50'),
        halvt,
      ),
    ).toMatchObject({ aar: 2025, median: '0.50' })
    const utenLandet = [ssbtall('EAK', null, { aar: 2026 }), ...alle(2026, () => '0.70').slice(1)]
    expect(
      siste(
        alle(2025, () => '0.50'),
        utenLandet,
      ),
    ).toMatchObject({ aar: 2025 })
  })

  it('are as published where nothing newer is imported', () => {
    expect(siste([])).toEqual(publiserteReferansetall(6_000))
    expect(siste(alle(2021, () => '0.50'))).toEqual(publiserteReferansetall(6_000))
    expect(siste(alle(2025, () => null))).toEqual(publiserteReferansetall(6_000))
  })

  it('are SSB’s also for the year that is published', () => {
    expect(siste(alle(2022, () => '0.55'))).toMatchObject({ aar: 2022, gjennomsnitt: '0.64', median: '0.55' })
  })
})
