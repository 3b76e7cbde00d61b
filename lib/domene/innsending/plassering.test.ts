import { expect, it } from 'vitest'
import { type Gruppetall, plasser } from './plassering'

const kommune = (nr: number, timerPerBeboer: string | null, valg: Partial<Gruppetall> = {}): Gruppetall => ({
  ...{ kommunenummer: String(nr), statsforvalterId: 'SF02', innbyggertall: 6000 },
  ...{ timerPerBeboer, dekning: null, ...valg },
})

const fem = ['0.50', '0.60', '0.40', '0.60', '0.30'].map((t, i) => kommune(i + 1, t))

it('is counted from the highest, and equals share a place', () => {
  const plass = (nr: number) => plasser(fem, String(nr))?.mal[0]?.storrelse
  expect([1, 2, 3, 4, 5].map(nr => plass(nr)?.plass)).toEqual([3, 1, 4, 1, 5])
  expect(plass(1)?.antall).toBe(5)
})

it('is not shown in a group under five: those without the figure are none of it', () => {
  const fire = [...fem.slice(0, 4), kommune(5, null)]
  expect(plasser(fire, '1')?.mal[0]).toEqual({ mal: 'timerPerBeboer', storrelse: null, embete: null })
  expect(plasser(fem, '1')?.mal[1]).toEqual({ mal: 'dekning', storrelse: null, embete: null })
})

it('is among those of its size in every embete, and those of its embete in every size', () => {
  const annetEmbete = fem.map((k, i) => kommune(i + 11, k.timerPerBeboer, { statsforvalterId: 'SF03' }))
  const storre = [kommune(21, '0.90', { innbyggertall: 60_000 })]
  const svar = plasser([...fem, ...annetEmbete, ...storre], '2')
  expect(svar).toMatchObject({ storrelse: { fra: 5000, til: 9999 } })
  expect(svar?.mal[0]).toEqual({
    ...{ mal: 'timerPerBeboer', storrelse: { plass: 1, antall: 10 }, embete: { plass: 2, antall: 6 } },
  })
})

it('is nothing for a kommune that has not sent', () => expect(plasser(fem, '9')).toBeNull())
