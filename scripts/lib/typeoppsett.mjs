import fs from 'node:fs'
import path from 'node:path'
import { next } from './bygg.mjs'
import { kjor } from './prosess.mjs'

export const typeoppsett = rot => path.join(rot, '.cache', 'tsconfig.json')

/**
 * Next's own types for the routes as they are now, and a tsconfig that reads these and no folder an older build left
 * behind.
 */
export async function skrivTypeoppsett(rot, mappe) {
  await kjor(process.execPath, [next(rot), 'typegen'], {
    cwd: rot,
    env: { ...process.env, NEXT_DIST_DIR: mappe, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const oppsett = typeoppsett(rot)
  fs.mkdirSync(path.dirname(oppsett), { recursive: true })
  const innhold = {
    extends: '../tsconfig.json',
    compilerOptions: { tsBuildInfoFile: './tsconfig.tsbuildinfo' },
    include: ['../next-env.d.ts', '../**/*.ts', '../**/*.tsx', `../${mappe}/types/**/*.ts`],
    exclude: ['../node_modules'],
  }
  fs.writeFileSync(oppsett, JSON.stringify(innhold))
}
