import { PGlite } from '@electric-sql/pglite'
import { afterEach, expect, it, vi } from 'vitest'
import { InnebygdPg } from './innebygd-pg'

/* What the real one does when its disk is full is tried by npm run feilprover. */

afterEach(() => void vi.restoreAllMocks())

const panikk = Object.assign(new Error('could not write to log file: File too large'), { severity: 'PANIC' })

/** An embedded database of which only the way of statements is real. */
function lagPg(svar: () => Promise<unknown>) {
  const pg = {
    kjort: 0,
    execProtocolStream: () => {
      pg.kjort += 1
      return svar()
    },
    exec: () => Promise.resolve([]),
    query: () => pg.execProtocolStream(),
    close: vi.fn(() => Promise.resolve()),
  }
  return pg
}

it('never asks one that has panicked again, and opens the folder anew when there is room', async () => {
  const dod = lagPg(() => Promise.reject(panikk))
  const frisk = lagPg(() => Promise.resolve('svar'))
  const lag = vi.spyOn(PGlite, 'create').mockResolvedValueOnce(dod)
  const pg = await InnebygdPg.apne('/mappe')
  await expect(pg.query('skriv')).rejects.toBe(panikk)
  await expect(dod.query()).rejects.toMatchObject({ slag: 'BORTE' })
  expect(dod.kjort).toBe(1)

  vi.useFakeTimers()
  lag.mockRejectedValueOnce(new Error('PGlite failed to initialize properly'))
  await expect(pg.query('les')).rejects.toMatchObject({ slag: 'BORTE' })
  lag.mockResolvedValue(frisk)
  await expect(pg.query('les')).rejects.toMatchObject({ slag: 'BORTE' })
  expect(lag).toHaveBeenCalledTimes(2)

  vi.advanceTimersByTime(2001)
  expect(await Promise.all([pg.query('les'), pg.query('les')])).toEqual(['svar', 'svar'])
  expect(lag).toHaveBeenCalledTimes(3)
  vi.useRealTimers()
  await pg.close()
  expect(frisk.close).toHaveBeenCalled()
})

it('goes on with one that refused a statement', async () => {
  const duplikat = Object.assign(new Error('duplicate key'), { severity: 'ERROR' })
  const svar = vi.fn().mockRejectedValueOnce(duplikat).mockResolvedValue('svar')
  vi.spyOn(PGlite, 'create').mockResolvedValueOnce(lagPg(svar))
  const pg = await InnebygdPg.apne('/mappe')
  await expect(pg.query('skriv')).rejects.toBe(duplikat)
  expect(await pg.query('les')).toBe('svar')
})
