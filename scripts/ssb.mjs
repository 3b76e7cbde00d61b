import './lib/node-versjon.mjs'
import path from 'node:path'
import { generer } from './lib/klargjor.mjs'
import { installerPakker } from './lib/pakker.mjs'
import { start } from './lib/prosess.mjs'

const ROT = path.resolve(import.meta.dirname, '..')

try {
  await installerPakker(ROT)
  await generer(ROT)
} catch (feil) {
  console.error(feil.message)
  process.exit(1)
}
const barn = start(
  process.execPath,
  ['--conditions=react-server', '--import', 'tsx', path.join(ROT, 'scripts', 'ssb.ts')],
  { cwd: ROT, stdio: 'inherit', detached: false },
)
barn.once('exit', kode => process.exit(kode ?? 1))
