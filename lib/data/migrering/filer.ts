import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

const LOCK_FILE = 'migration_lock.toml'
const LOCK_CONTENT = 'provider = "postgresql"\n'

/** The migrations of a folder in the order they are applied (an empty list when there are none). */
export function readMigrations(folder: string): MigrationList {
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
        .map(entry => entry.name)
        .sort()
    : []
  return {
    baseDir: folder,
    lockfile: { path: LOCK_FILE, content: LOCK_CONTENT },
    shadowDbInitScript: '',
    migrationDirectories: names.map(name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** Writes a new migration and returns its folder's name: time in UTC, then the name in lower case. */
export function writeMigration(folder: string, name: string, sql: string, now: Date): string {
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const slug = name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  const directory = `${stamp}_${slug}`
  mkdirSync(path.join(folder, directory), { recursive: true })
  writeFileSync(path.join(folder, directory, 'migration.sql'), sql)
  const lock = path.join(folder, LOCK_FILE)
  if (!existsSync(lock)) writeFileSync(lock, LOCK_CONTENT)
  return directory
}
