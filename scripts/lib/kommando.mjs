import './node-versjon.mjs'
import path from 'node:path'
import { generer } from './klargjor.mjs'
import { installerPakker } from './pakker.mjs'
import { start } from './prosess.mjs'

const ROT = path.resolve(import.meta.dirname, '..', '..')

/**
 * Runs a command of the server (scripts/<navn>.ts) with what it needs in place, and ends as it ends. In this process
 * group: it may ask for a password on the terminal.
 */
export async function kjorKommando(navn, ...argumenter) {
  try {
    await installerPakker(ROT)
    await generer(ROT)
  } catch (feil) {
    console.error(feil.message)
    process.exit(1)
  }
  const barn = start(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', path.join(ROT, 'scripts', `${navn}.ts`), ...argumenter],
    { cwd: ROT, stdio: 'inherit', detached: false },
  )
  barn.once('exit', kode => process.exit(kode ?? 1))
}
