import pg from 'pg'
import { env } from '@/lib/env'
import { Setning } from './setning'

export type Adressenavn = 'DATABASE_URL' | 'DATABASE_EIER_URL'

/** Where an address of a database leads, and as whom: never the password. */
function hvor(adresse: string): string {
  const { username, host, pathname } = new URL(adresse)
  const database = decodeURIComponent(pathname.slice(1))
  return `brukeren «${decodeURIComponent(username)}», serveren ${host || 'localhost'}, databasen «${database}»`
}

/** What a person who sets the app up meets when the database does not let it in, as one sentence. */
export function tilkoblingssetning(navn: Adressenavn, adresse: string, feil: unknown): string {
  const { code, message } = feil as { code?: string; message?: string }
  const her = `i miljøvariabelen ${navn} (${hvor(adresse)})`
  switch (code) {
    case '28P01':
    case '28000':
      return `Databasen avviser brukeren eller passordet ${her}.`
    case '3D000':
      return `Databasen ${her} finnes ikke på serveren.`
    default:
      return `Får ikke kontakt med databasen ${her}: ${code ?? message ?? 'ukjent feil'}.`
  }
}

type Funn = { klargjort: boolean; slipperTil: boolean }

/** Are the tables there, and may the user become the role that the app's sessions start as, where there is one? */
const SPORSMAL = `SELECT to_regclass('public."Loggledd"') IS NOT NULL AS klargjort,
  NOT EXISTS (SELECT 1 FROM pg_roles r WHERE rolname = 'lokalnorm_login'
    AND NOT pg_has_role(current_user, r.oid, 'MEMBER')) AS "slipperTil"`

async function prov(navn: Adressenavn, adresse: string): Promise<Funn> {
  const klient = new pg.Client({
    connectionString: adresse,
    connectionTimeoutMillis: 8000,
    query_timeout: 8000,
  })
  klient.on('error', () => undefined) // a line that breaks is told by the query
  try {
    await klient.connect()
    const { rows } = await klient.query<Funn>(SPORSMAL)
    return rows[0] ?? { klargjort: false, slipperTil: false }
  } catch (feil) {
    throw new Setning(tilkoblingssetning(navn, adresse, feil))
  } finally {
    await klient.end().catch(() => undefined)
  }
}

/** Does the server let the owner in, who migrates and maintains? Nothing to ask where the database is embedded. */
export async function provEier(): Promise<Funn | null> {
  const { eierUrl, databaseUrl } = env()
  return eierUrl ? prov(eierUrl === databaseUrl ? 'DATABASE_URL' : 'DATABASE_EIER_URL', eierUrl) : null
}

/** Does the server let the app in, as what its sessions start as? */
export async function provApp(): Promise<Funn | null> {
  const { databaseUrl } = env()
  if (!databaseUrl) return null
  const funn = await prov('DATABASE_URL', databaseUrl)
  if (funn.klargjort && !funn.slipperTil)
    throw new Setning(
      `Brukeren i miljøvariabelen DATABASE_URL (${hvor(databaseUrl)}) mangler rollen lokalnorm_login. Kjør som databasens eier: GRANT lokalnorm_login TO "${decodeURIComponent(new URL(databaseUrl).username)}".`,
    )
  return funn
}
