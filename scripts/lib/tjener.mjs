import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { next } from './bygg.mjs'
import { start } from './prosess.mjs'

const OPPSTART_MS = 120_000
const ALLE = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' }

/** Where the app is reached from this machine. */
export const lokalAdresse = ({ host, port }) => `http://${ALLE[host] ?? host}:${port}`

/**
 * Starts Next and answers the running program once the app answers. `kommando` is start or dev. What Next prints
 * before that is kept back, and shown when it never gets there. The program ends when the one that started it does.
 */
export async function startTjener(rot, kommando, { port, host, env, vis = true }) {
  const barn = start(
    process.execPath,
    [
      '--import',
      pathToFileURL(path.join(rot, 'scripts', 'lib', 'folg-forelder.mjs')).href,
      ...(kommando === 'start'
        ? ['--import', pathToFileURL(path.join(rot, 'scripts', 'lib', 'rolig-stopp.mjs')).href]
        : []),
      '--import',
      pathToFileURL(path.join(rot, 'scripts', 'lib', 'vern.mjs')).href,
      next(rot),
      kommando,
      '--port',
      String(port),
      '--hostname',
      host,
    ],
    // The app itself never learns how the owner of the database connects.
    {
      cwd: rot,
      env: { ...env, DATABASE_EIER_URL: '', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  )
  let klar = false
  let holdt = ''
  const linje = (strom, bit) => {
    if (!klar) holdt += bit
    else if (vis) strom.write(bit)
  }
  barn.stdout.on('data', bit => linje(process.stdout, bit))
  barn.stderr.on('data', bit => linje(process.stderr, bit))
  await ventTilKlar(barn, `${lokalAdresse({ host, port })}/api/helse`).catch(feil => {
    throw new Error(`${feil.message}\n${holdt}`.trim())
  })
  klar = true
  return barn
}

async function ventTilKlar(barn, adresse) {
  const frist = Date.now() + OPPSTART_MS
  let siste = 'den svarte ikke'
  while (Date.now() < frist) {
    if (barn.exitCode !== null || barn.signalCode !== null) throw new Error('Appen stoppet før den var klar.')
    try {
      const svar = await fetch(adresse, { signal: AbortSignal.timeout(30_000) })
      if (svar.ok) return
      siste = `den svarte ${svar.status}`
    } catch {
      // not listening yet
    }
    await new Promise(ok => setTimeout(ok, 150))
  }
  throw new Error(`Appen ble ikke klar på ${OPPSTART_MS / 1000} sekunder: ${siste}.`)
}
