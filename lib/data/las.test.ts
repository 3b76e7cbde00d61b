import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let mappe: string
const barn: ChildProcess[] = []

beforeEach(() => {
  mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm las '))
})
afterEach(() => {
  for (const b of barn.splice(0)) b.kill('SIGKILL')
  fs.rmSync(mappe, { recursive: true, force: true })
})

const SOKKEL = `const { laasMappe } = await import('./lib/data/las.ts')
  try { await laasMappe(MAPPE); console.log('inne') } catch (e) { console.log(e.message) }
  setInterval(() => {}, 1000)`
const FIL = `const { laasMedFil } = await import('./lib/data/las-fil.ts')
  const svar = laasMedFil(MAPPE + '/las')
  console.log('pid' in svar ? 'pid ' + svar.pid : 'inne')
  setInterval(() => {}, 1000)`

/** Starts a process that tries to take the folder and stays alive; answers with it and the line it printed. */
async function prov(kode: string): Promise<{ prosess: ChildProcess; linje: string }> {
  const skript = kode.replaceAll('MAPPE', JSON.stringify(mappe))
  const prosess = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', skript], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  barn.push(prosess)
  const linje = await new Promise<string>(ok =>
    prosess.stdout.once('data', (bit: Buffer) => ok(String(bit).trim())),
  )
  return { prosess, linje }
}

describe.each([
  ['the lock of the kernel', SOKKEL],
  ['the lock file', FIL],
])('%s', (_navn, kode) => {
  it('lets exactly one of five in, and tells the others who holds the folder', async () => {
    const svar = await Promise.all([1, 2, 3, 4, 5].map(() => prov(kode)))
    const inne = svar.filter(s => s.linje === 'inne')
    expect(inne).toHaveLength(1)
    const avviste = svar.filter(s => s.linje !== 'inne')
    for (const s of avviste) expect(s.linje).toContain(`pid ${inne[0]?.prosess.pid}`)
  })

  it('is free again when the holder is killed', async () => {
    const forste = await prov(kode)
    expect(forste.linje).toBe('inne')
    const dod = new Promise(ok => forste.prosess.once('exit', ok))
    forste.prosess.kill('SIGKILL')
    await dod
    expect((await prov(kode)).linje).toBe('inne')
  })
})

it('names the folder in its refusal', async () => {
  await prov(SOKKEL)
  const { linje } = await prov(SOKKEL)
  expect(linje).toContain(`Datamappen ${mappe} er i bruk av en annen prosess`)
})
