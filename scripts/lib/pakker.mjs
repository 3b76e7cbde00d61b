import fs from 'node:fs'
import path from 'node:path'
import { npm } from './prosess.mjs'
import { steg } from './steg.mjs'

const les = fil => JSON.parse(fs.readFileSync(fil, 'utf8')).packages

/** Is something in package-lock.json missing from node_modules, or there in another version? */
export function pakkerMangler(rot) {
  const installert = path.join(rot, 'node_modules', '.package-lock.json') // npm writes it last
  if (!fs.existsSync(installert)) return true
  const har = les(installert)
  return Object.entries(les(path.join(rot, 'package-lock.json'))).some(
    ([sti, pakke]) => sti !== '' && !pakke.optional && har[sti]?.version !== pakke.version,
  )
}

/** Installs exactly what package-lock.json says, when it is not there already. */
export async function installerPakker(rot) {
  if (!pakkerMangler(rot)) return
  await steg('Henter pakker (npm ci)', () =>
    npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: rot }),
  )
}
