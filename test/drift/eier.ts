import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { medServer } from '../../lib/data/sikkerhetskopi/kobling'
import { paServer } from '../maldatabase'

export const SERVER = process.env.TEST_DATABASE_URL || null

/** A database of its own on the server, owned by a role that is no superuser and may make no roles: as in operation. */
export type Serverdatabase = { eier: string; superbruker: string; slett: () => Promise<void> }

export async function nyServerdatabase(server: string): Promise<Serverdatabase> {
  const navn = `lokalnorm_drift_${randomBytes(4).toString('hex')}`
  const passord = randomBytes(8).toString('hex')
  await medServer(server, async kobling => {
    const roller = await kobling.rader(
      `SELECT rolname::text FROM pg_roles WHERE rolname LIKE 'lokalnorm\\_%' AND NOT rolcanlogin`,
    )
    await kobling.kjor(`CREATE ROLE ${navn} LOGIN PASSWORD '${passord}' NOSUPERUSER NOBYPASSRLS NOCREATEROLE`)
    await kobling.kjor(`GRANT ${roller.flat().join(', ')} TO ${navn}`)
    await kobling.kjor(`CREATE DATABASE ${navn} OWNER ${navn}`)
  })
  const superbruker = paServer(server, navn)
  const eier = new URL(superbruker)
  eier.username = navn
  eier.password = passord
  return {
    eier: eier.href,
    superbruker,
    slett: async () => {
      const klient = new pg.Client({ connectionString: server })
      await klient.connect()
      await klient.query(`DROP DATABASE IF EXISTS ${navn} WITH (FORCE)`)
      await klient.query(`DROP ROLE IF EXISTS ${navn}`)
      await klient.end()
    },
  }
}
