import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

/** A row as text, as PostgreSQL writes it. */
export type Tekstrad = (string | null)[]

/** One session as the database's owner, the same for both kinds. Every column asked for must be text. */
export interface Kobling {
  rader: (sql: string, verdier?: string[]) => Promise<Tekstrad[]>
  kjor: (sql: string) => Promise<void>
}

export const innebygdKobling = (database: PGlite): Kobling => ({
  rader: async (sql, verdier = []) =>
    (await database.query<Tekstrad>(sql, verdier, { rowMode: 'array' })).rows,
  kjor: async sql => void (await database.exec(sql)),
})

/** Does the work in a session of its own on the server. */
export async function medServer<T>(
  connectionString: string,
  arbeid: (kobling: Kobling) => Promise<T>,
): Promise<T> {
  const klient = new pg.Client({ connectionString, application_name: 'lokalnorm sikkerhetskopi' })
  klient.on('error', () => {}) // a connection that is lost fails the query that is under way
  await klient.connect()
  try {
    return await arbeid({
      rader: async (text, values = []) =>
        (await klient.query<Tekstrad>({ text, values, rowMode: 'array' })).rows,
      kjor: async sql => void (await klient.query(sql)),
    })
  } finally {
    await klient.end()
  }
}

/** A name in SQL. */
export const navn = (tekst: string): string => pg.escapeIdentifier(tekst)

/** How values are written as text, whatever the server's own settings are; and long work is let be. */
export const SOM_TEKST = `SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL search_path = public;
  SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`
