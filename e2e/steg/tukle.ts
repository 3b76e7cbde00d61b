import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { startTestapp } from '../../scripts/lib/testapp.mjs'

type App = Awaited<ReturnType<typeof startTestapp>>

/**
 * Changes what is stored behind the app's back, as only one with the database in hand can. The embedded database has one
 * holder at a time: the app is stopped meanwhile.
 */
export async function tukle(app: App, sql: string): Promise<void> {
  const { DATABASE_EIER_URL: server, DATA_DIR: mappe } = app.env as Record<string, string>
  if (server) {
    const klient = new pg.Client({ connectionString: server })
    await klient.connect()
    await klient.query(sql).finally(() => klient.end())
    return
  }
  await app.drep()
  const innebygd = await PGlite.create(path.join(mappe ?? '', 'pg'))
  await innebygd.exec(sql).finally(() => innebygd.close())
  await app.start()
}
