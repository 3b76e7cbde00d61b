import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { embeddedFactory, type MigrationFactory } from './tilkobling'

const FILTERS = { externalTables: [], externalEnums: [] }
const EMPTY = '-- This is an empty migration.'

/**
 * Prisma's own schema engine as WebAssembly: same migrations table, no binary to download. One for the process, however
 * often this module is loaded: the bindings know the memory of the last one alone.
 */
const loaded = globalThis as { lokalnormMotor?: Promise<typeof bindings> }

async function load(): Promise<typeof bindings> {
  const wasmFile = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  const { __wbg_set_wasm } = bindings as unknown as { __wbg_set_wasm: (exports: unknown) => void }
  __wbg_set_wasm(instance.exports)
  const { __wbindgen_start } = instance.exports as { __wbindgen_start?: () => void }
  __wbindgen_start?.()
  return bindings
}

async function withEngine<T>(
  factory: MigrationFactory,
  schema: string | null,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await (loaded.lokalnormMotor ??= load())
  const datamodels = schema === null ? undefined : ([['schema.prisma', schema]] as [string, string][])
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await SchemaEngine.new({ datamodels }, () => {}, bound)
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}

/**
 * Applies the migrations a database lacks, in order, and returns their names ([] when it is up to date).
 * A migration that was cut short is tried again: each script is one transaction, so nothing of it is left.
 * Throws what the database said, with the name of the migration, when one fails.
 */
export function applyMigrations(factory: MigrationFactory, migrations: MigrationList): Promise<string[]> {
  return withEngine(factory, null, async engine => {
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList: migrations,
      optInToShadowDatabase: false,
      filters: FILTERS,
    })
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrations,
      filters: FILTERS,
    })
    return appliedMigrationNames
  })
}

/** The SQL that takes the migrations to the schema, or null when they agree. Runs on a fresh in-memory database. */
export async function diffToSchema(migrations: MigrationList, schema: string): Promise<string | null> {
  const embedded = embeddedFactory()
  try {
    const { stdout } = await withEngine(embedded.factory, schema, engine =>
      engine.diff({
        from: { tag: 'migrations', ...migrations },
        to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
        script: true,
        exitCode: true,
        filters: FILTERS,
        shadowDatabaseUrl: null,
      } as Parameters<SchemaEngine['diff']>[0]),
    )
    const sql = (stdout ?? '').trim()
    return sql === '' || sql === EMPTY ? null : `${sql}\n`
  } finally {
    await embedded.close()
  }
}
