import { spawnSync } from 'node:child_process'
import path from 'node:path'

/**
 * Generates the Prisma client into prisma/generated. Prisma asks for its schema engine without ever running it here:
 * naming a file that exists keeps it from downloading one. Returns what it printed when it failed, null when it went well.
 */
export function genererKlient(rot) {
  const svar = spawnSync(
    process.execPath,
    [path.join(rot, 'node_modules/prisma/build/index.js'), 'generate'],
    {
      cwd: rot,
      encoding: 'utf8',
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
  return svar.status === 0 ? null : `${svar.stdout ?? ''}${svar.stderr ?? ''}${svar.error ?? ''}`
}
