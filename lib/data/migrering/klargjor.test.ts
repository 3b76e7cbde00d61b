import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { databasemappe } from '../innebygd'
import { laasMappe, MappeIBruk } from '../las'
import { klargjorMappe } from './klargjor'

let mappe: string
beforeEach(() => {
  mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm klargjor '))
})
afterEach(() => fs.rmSync(mappe, { recursive: true, force: true }))

it('an embedded database that was cut short while it was made is made anew, and one that is whole is kept', {
  timeout: 180_000,
}, async () => {
  await expect(klargjorMappe(mappe, () => Promise.reject(new Error('cut short')))).rejects.toThrow(
    'cut short',
  )
  expect(fs.existsSync(databasemappe(mappe))).toBe(false)
  await (await laasMappe(mappe))()

  const brukere = await klargjorMappe(mappe, async (eier, applied) => {
    expect(applied.length).toBeGreaterThan(0)
    await expect(laasMappe(mappe)).rejects.toThrow(MappeIBruk)
    await eier.bruker.create({ data: { epost: 'a@eksempel.example', navn: 'A' } })
    return eier.bruker.count()
  })
  expect(brukere).toBe(1)

  const igjen = await klargjorMappe(mappe, async (eier, applied) => [applied, await eier.bruker.count()])
  expect(igjen).toEqual([[], 1])
})
