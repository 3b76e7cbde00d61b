import { expect, it } from 'vitest'
import { lagTakt } from './takt'

it('lets the first through at once and makes the rest wait for the minute to pass', async () => {
  let naa = 0
  const ventet: number[] = []
  const slippTil = lagTakt(3, {
    naa: () => naa,
    vent: ms => {
      ventet.push(ms)
      naa += ms
      return Promise.resolve()
    },
  })
  await Promise.all([slippTil(), slippTil(), slippTil()])
  expect(ventet).toEqual([])
  naa = 20_000
  await slippTil()
  expect(ventet).toEqual([40_000])
  await slippTil()
  await slippTil()
  await slippTil()
  expect(ventet).toEqual([40_000, 60_000])
})
