import './drift/node-versjon.mjs'
import './drift/rolig-stopp.mjs'
import './drift/vern.mjs'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { visInnlogging } from './drift/innlogging.mjs'

// The start of a packed app (npm run pakk): migrates, loads the register, and serves, in this one process. The commands
// are beside it: node drift/admin.mjs, node drift/varsler.mjs and so on.

const HER = import.meta.dirname
process.chdir(HER)
process.env.NODE_ENV = 'production'

/** Runs a command to its end and answers the last line it wrote. */
function kjor(navn) {
  return new Promise((ok, feil) => {
    const barn = spawn(process.execPath, [path.join(HER, 'drift', `${navn}.mjs`)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let ut = ''
    barn.stdout.on('data', bit => (ut += bit))
    barn.once('error', feil)
    barn.once('close', kode =>
      kode === 0 ? ok(JSON.parse(ut.trim().split('\n').at(-1))) : process.exit(kode ?? 1),
    )
  })
}

const { port, host, dataDir, innebygd, adresse } = await kjor('forhandssjekk')
const database = await kjor('klargjor')
// Once more, now that the roles are there: has the app's own user been let into its role?
if (process.env.DATABASE_EIER_URL) await kjor('forhandssjekk')
Object.assign(process.env, {
  PORT: String(port),
  HOSTNAME: host,
  NEXTAUTH_URL: adresse,
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_EIER_URL: '', // the app itself never learns how the owner of the database connects
})
if (innebygd) {
  // By this the commands find the app that holds the data folder.
  const fil = path.join(dataDir, 'adresse')
  const alle = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' }
  fs.writeFileSync(fil, `http://${alle[host] ?? host}:${port}\n`)
  process.once('exit', () => fs.rmSync(fil, { force: true }))
}
await import('./server.js')
visInnlogging(adresse, database)
