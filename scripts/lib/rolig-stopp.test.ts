import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const HER = pathToFileURL(path.join(import.meta.dirname, 'rolig-stopp.mjs')).href
/** A server that answers each request after so many ms, and says when it gets one and when it has closed its database. */
const SERVER = `
  import http from 'node:http'
  globalThis.lokalnormVedStopp = async () => console.log('lukket')
  const server = http.createServer((req, res) => {
    console.log('spurt')
    setTimeout(() => res.end('svar'), Number(req.url.slice(1)))
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

async function startServer(frist: number) {
  const barn = spawn(process.execPath, ['--import', HER, '--input-type=module', '-e', SERVER], {
    env: { ...process.env, LOKALNORM_STOPPETID_MS: String(frist) },
  })
  const linjer: string[] = []
  barn.stdout.on('data', bit => linjer.push(...String(bit).trim().split('\n')))
  const linje = async (hva: RegExp): Promise<string> => {
    for (;;) {
      const funnet = linjer.find(l => hva.test(l))
      if (funnet !== undefined) return funnet
      await once(barn.stdout, 'data')
    }
  }
  return { barn, linjer, linje, adresse: `http://127.0.0.1:${await linje(/^\d+$/)}` }
}

it('answers what is in flight at SIGTERM, takes nothing new, closes the database and ends', async () => {
  const { barn, linjer, linje, adresse } = await startServer(10_000)
  const svar = fetch(`${adresse}/400`).then(s => s.text())
  await linje(/spurt/)
  const slutt = once(barn, 'exit')
  barn.kill('SIGTERM')
  await expect.poll(() => fetch(`${adresse}/0`).then(String, () => 'avvist')).toBe('avvist')
  expect(linjer).not.toContain('lukket')
  expect(await svar).toBe('svar')
  expect(await slutt).toEqual([143, null])
  expect(linjer.at(-1)).toBe('lukket')
})

it('ends within its bound whatever a request does', async () => {
  const { barn, linje, adresse } = await startServer(300)
  const svar = fetch(`${adresse}/60000`).catch(() => 'brutt')
  await linje(/spurt/)
  barn.kill('SIGINT')
  expect(await once(barn, 'exit')).toEqual([130, null])
  expect(await svar).toBe('brutt')
})

it('ends at once where nothing was asked', async () => {
  const { barn, linjer } = await startServer(10_000)
  barn.kill('SIGTERM')
  expect(await once(barn, 'exit')).toEqual([143, null])
  expect(linjer.at(-1)).toBe('lukket')
})
