import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { hashAvFiler } from './kilder.mjs'

const skjema = rot => path.join(rot, 'prisma', 'schema.prisma')
const stempel = rot => path.join(rot, 'prisma', 'generated', 'stempel')
const prisma = rot => path.join(rot, 'node_modules', 'prisma', 'package.json')

/** Is prisma/generated made from another schema, or by another Prisma? */
export function klientErGammel(rot) {
  return !fs.existsSync(stempel(rot)) || fs.readFileSync(stempel(rot), 'utf8') !== avtrykk(rot)
}

const avtrykk = rot => hashAvFiler([skjema(rot), prisma(rot)])

/**
 * Generates the Prisma client into prisma/generated. Prisma asks for its schema engine without ever running it here:
 * naming a file that exists keeps it from downloading one. Throws what Prisma printed.
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
  if (svar.status !== 0) throw new Error(`${svar.stdout ?? ''}${svar.stderr ?? ''}${svar.error ?? ''}`)
  fs.writeFileSync(stempel(rot), avtrykk(rot))
}
