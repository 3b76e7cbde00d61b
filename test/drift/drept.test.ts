import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { klargjorMappe } from '../../lib/data/migrering/klargjor'
import { lastReferansedata } from '../../lib/data/referansedata'

const RUNDER = 6
const rot = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm drept '))
const dataDir = path.join(rot, 'data')
beforeAll(() => klargjorMappe(dataDir, eier => lastReferansedata(eier)))
afterAll(() => fs.rmSync(rot, { recursive: true, force: true }))

/**
 * Runs test/drift/skriver.ts until it is killed, so many ms after so many were acknowledged (a busy machine acknowledges
 * fewer in a time), and answers what it found and the ids it acknowledged.
 */
async function kjorTilDrept(
  runde: number,
  antall: number,
  etter: number,
): Promise<{ funnet: Funnet; kvittert: string[] }> {
  const skript = path.join(import.meta.dirname, 'skriver.ts')
  const barn = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', skript, String(runde)],
    {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let ut = ''
  let feil = ''
  let venter = true
  barn.stderr.on('data', bit => (feil += String(bit)))
  barn.stdout.on('data', bit => {
    ut += String(bit)
    if (venter && ut.split('\n').length > antall + 1) {
      venter = false
      setTimeout(() => barn.kill('SIGKILL'), etter)
    }
  })
  const signal = await new Promise(ok => barn.once('close', (_, s) => ok(s)))
  if (signal !== 'SIGKILL') throw new Error(`Round ${runde} ended by itself: ${feil}`)
  const [linje = '', ...kvittert] = ut.split('\n').slice(0, -1) // a line that was not written whole was never said
  return { funnet: JSON.parse(linje) as Funnet, kvittert }
}
type Funnet = { sykehjem: string[]; hendelser: string[] }

it('the embedded database loses nothing it has acknowledged when the process is killed at any instant', async () => {
  const kvittert: string[] = []
  for (let runde = 1; runde <= RUNDER + 1; runde++) {
    const svar = await kjorTilDrept(runde, 2 + Math.floor(Math.random() * 30), Math.random() * 60)
    const { sykehjem, hendelser } = svar.funnet
    const mistet = kvittert.filter(id => !sykehjem.includes(id))
    if (runde > 1)
      console.log(
        `drept ${runde - 1}: kvittert ${kvittert.length}, funnet ${sykehjem.length}, mistet ${mistet.length}`,
      )
    expect(mistet).toEqual([])
    expect(hendelser.sort()).toEqual(sykehjem.sort()) // each with its row in the log: no half
    expect(sykehjem.length - kvittert.length).toBeLessThanOrEqual(4 * (runde - 1)) // at most those under way
    kvittert.push(...svar.kvittert)
  }
  expect(kvittert.length).toBeGreaterThan(RUNDER)
})
