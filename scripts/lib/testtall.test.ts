import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tellPlaywright, tellVitest } from './testtall.mjs'

const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm-tall-'))
afterAll(() => fs.rmSync(mappe, { recursive: true }))

function rapport(innhold: unknown): string {
  const fil = path.join(mappe, 'rapport.json')
  fs.writeFileSync(fil, JSON.stringify(innhold))
  return fil
}
const vitest = (passed: number, failed: number, total: number, testResults: unknown[] = []): string =>
  rapport({ numPassedTests: passed, numFailedTests: failed, numTotalTests: total, testResults })

describe('the figures of a test run', () => {
  it('are those of the reports', () => {
    expect(tellVitest(vitest(10, 2, 12), false)).toEqual({ passed: 10, failed: 2 })
    const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 0 }
    expect(tellPlaywright(rapport({ stats }), false)).toEqual({ passed: 7, failed: 1 })
  })

  it('never call a run without a report, or with a bad exit code, a success', () => {
    expect(tellVitest(path.join(mappe, 'finnes-ikke'), true)).toEqual({ passed: 0, failed: 1 })
    expect(tellPlaywright(path.join(mappe, 'finnes-ikke'), true)).toEqual({ passed: 0, failed: 1 })
    expect(tellVitest(vitest(10, 0, 10), false)).toEqual({ passed: 10, failed: 1 })
  })

  it('count what did not run as failed', () => {
    const ulastet = { status: 'failed', assertionResults: [] }
    expect(tellVitest(vitest(10, 0, 10, [ulastet]), false)).toEqual({ passed: 10, failed: 1 })
    expect(tellVitest(vitest(10, 0, 13), true)).toEqual({ passed: 10, failed: 3 })
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 18 }
    expect(tellPlaywright(rapport({ stats }), false)).toEqual({ passed: 7, failed: 20 })
  })
})
