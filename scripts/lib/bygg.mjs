import fs from 'node:fs'
import path from 'node:path'
import { kildeavtrykk } from './kilder.mjs'
import { kjor } from './prosess.mjs'

export const next = rot => path.join(rot, 'node_modules', 'next', 'dist', 'bin', 'next')

const stempel = (rot, mappe) => path.join(rot, mappe, 'lokalnorm-kilder')

/** Was the app in this folder built from the sources as they are? */
export function erBygd(rot, mappe) {
  const fil = stempel(rot, mappe)
  return fs.existsSync(fil) && fs.readFileSync(fil, 'utf8') === kildeavtrykk(rot)
}

/** Builds the app into a folder of the project. Types are a matter for `npm test`, not for whoever starts the app. */
export async function bygg(rot, mappe) {
  const avtrykk = kildeavtrykk(rot)
  fs.rmSync(stempel(rot, mappe), { force: true })
  await kjor(process.execPath, [next(rot), 'build'], {
    cwd: rot,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_DIST_DIR: mappe,
      NEXT_TELEMETRY_DISABLED: '1',
      LOKALNORM_TYPER_SJEKKET: '1',
    },
  })
  fs.writeFileSync(stempel(rot, mappe), avtrykk)
}
