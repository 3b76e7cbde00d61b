import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'

export type MigrationFactory = SqlMigrationAwareDriverAdapterFactory

interface PostgresError {
  code?: string
  severity?: string
  message?: string
  detail?: string
  column?: string
  hint?: string
}

/**
 * The adapters' own executeScript splits at every semicolon (server) or does not wait (embedded). Functions and DO
 * blocks hold semicolons, and a migration must be all or nothing: the script goes to the database in one piece.
 */
function withWholeScripts(
  adapter: SqlDriverAdapter,
  run: (script: string) => Promise<unknown>,
): SqlDriverAdapter {
  adapter.executeScript = async script => {
    try {
      await run(script)
    } catch (error) {
      const { code, severity, message, detail, column, hint } = error as PostgresError
      throw new DriverAdapterError({
        kind: 'postgres',
        code: code ?? 'N/A',
        severity: severity ?? 'ERROR',
        message: message ?? String(error),
        detail,
        column,
        hint,
      })
    }
  }
  return adapter
}

async function connectEmbedded(client: PGlite): Promise<SqlDriverAdapter> {
  // The adapter is built against an older release of the same interface.
  const adapter = await new PrismaPGlite(client).connect()
  return withWholeScripts(adapter, script => client.exec(script))
}

/** Migrations on an embedded database: the given open one, or a fresh one in memory. close() leaves a given one open. */
export function embeddedFactory(client?: PGlite): { factory: MigrationFactory; close: () => Promise<void> } {
  const own: PGlite[] = []
  const fresh = (): PGlite => {
    const made = new PGlite()
    own.push(made)
    return made
  }
  const factory: MigrationFactory = {
    provider: 'postgres',
    adapterName: 'embedded',
    connect: () => connectEmbedded(client ?? own[0] ?? fresh()),
    connectToShadowDb: () => connectEmbedded(client ? fresh() : (own[0] ?? fresh())),
  }
  return { factory, close: async () => void (await Promise.all(own.map(one => one.close()))) }
}

/**
 * The policies bind the owner of the tables too (FORCE). A migration is about every row: bound, it would change those it
 * may see and pass over the rest in silence, and a reference would be checked through policies. So the owner is let loose
 * for the script and bound after it, in the one transaction that a script sent in one piece is.
 */
const utenTvang = (script: string): string => `
  SELECT set_config('lokalnorm.tvang', coalesce(string_agg(oid::text, ','), ''), false) FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relforcerowsecurity;
  DO $lokalnorm$ DECLARE nr text; BEGIN
    FOR nr IN SELECT unnest(string_to_array(current_setting('lokalnorm.tvang'), ',')) LOOP
      EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', nr::oid::regclass);
    END LOOP; END $lokalnorm$;
${script}
;
  DO $lokalnorm$ DECLARE tabell regclass; BEGIN
    FOR tabell IN SELECT oid FROM pg_class WHERE relrowsecurity
      AND oid::text = ANY (string_to_array(current_setting('lokalnorm.tvang'), ','))
    LOOP EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tabell); END LOOP; END $lokalnorm$`

/** Migrations on a PostgreSQL server. The user of the address must own the schema. close() ends every connection. */
export function serverFactory(connectionString: string): {
  factory: MigrationFactory
  close: () => Promise<void>
} {
  const prisma = new PrismaPg({ connectionString })
  const opened: SqlDriverAdapter[] = []
  const whole = (adapter: SqlDriverAdapter & { underlyingDriver: () => pg.Pool }): SqlDriverAdapter => {
    opened.push(adapter)
    return withWholeScripts(adapter, script => adapter.underlyingDriver().query(utenTvang(script)))
  }
  const factory: MigrationFactory = {
    provider: 'postgres',
    adapterName: prisma.adapterName,
    connect: async () => whole(await prisma.connect()),
    connectToShadowDb: async () => whole(await prisma.connectToShadowDb()),
  }
  return { factory, close: async () => void (await Promise.all(opened.map(one => one.dispose()))) }
}

/** Any fixed number, known to all instances of the app on one server. */
const LOCK_KEY = 4_207_112_007

/** Runs the work while this process alone holds the migration lock of the database; others wait for their turn. */
export async function withMigrationLock<T>(connectionString: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY])
    return await work()
  } finally {
    await client.end()
  }
}
