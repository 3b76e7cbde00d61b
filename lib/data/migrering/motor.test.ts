import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMigrations } from './filer'
import { applyMigrations, diffToSchema } from './motor'
import { embeddedFactory } from './tilkobling'

const prisma = (...parts: string[]): string => path.join(process.cwd(), 'prisma', ...parts)

it('finds no difference between the schema and the migrations', async () => {
  const schema = readFileSync(prisma('schema.prisma'), 'utf8')
  expect(await diffToSchema(readMigrations(prisma('migrations')), schema)).toBeNull()
})

describe('applying migrations', () => {
  let pg: PGlite
  beforeEach(() => {
    pg = new PGlite()
  })
  afterEach(() => pg.close())

  const list = (...scripts: string[]): MigrationList => ({
    ...readMigrations('/there/is/no/such/folder'),
    migrationDirectories: scripts.map((value, i) => ({
      path: `2026010100000${i}_nr${i}`,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } },
    })),
  })
  const apply = (...scripts: string[]): Promise<string[]> =>
    applyMigrations(embeddedFactory(pg).factory, list(...scripts))

  it('applies each one once, also with semicolons inside functions', async () => {
    const first = `CREATE TABLE a (n int);
      CREATE FUNCTION legg_inn() RETURNS int LANGUAGE plpgsql AS $$ BEGIN INSERT INTO a VALUES (1); RETURN 2; END $$;`
    expect(await apply(first)).toEqual(['20260101000000_nr0'])
    expect(await apply(first, 'SELECT legg_inn();')).toEqual(['20260101000001_nr1'])
    expect(await apply(first, 'SELECT legg_inn();')).toEqual([])
    expect((await pg.query('SELECT n FROM a')).rows).toEqual([{ n: 1 }])
  })

  it('leaves nothing of one that fails, says why, and takes it up again when it is mended', async () => {
    await expect(apply('CREATE TABLE a (n int); CREATE TABLE b (feil finnesikke);')).rejects.toThrow(
      /finnesikke/,
    )
    expect((await pg.query("SELECT 1 FROM pg_tables WHERE tablename = 'a'")).rows).toEqual([])
    expect(await apply('CREATE TABLE a (n int); CREATE TABLE b (n int);')).toEqual(['20260101000000_nr0'])
  })
})
