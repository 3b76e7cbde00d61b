import pg from 'pg'
import { nyServerdatabase, startTestapp } from '../testapp.mjs'
import type { Klient } from './klient'
import { lagMellomledd } from './mellomledd'
import { type Utfall, underLast, vent } from './okt'

/* Faults around PostgreSQL on a server. */

const BORTE = 'Vi får ikke tak i databasen akkurat nå.'

async function spor(database: string, ...sporringer: string[]): Promise<void> {
  const klient = new pg.Client({ connectionString: database })
  await klient.connect()
  try {
    for (const sql of sporringer) await klient.query(sql)
  } finally {
    await klient.end()
  }
}

/** Two rounds more for everybody to answer, as the open ones. */
const flereRunder = (database: string) =>
  spor(
    database,
    `WITH nye AS (
       INSERT INTO "Innsamling"
       SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'tittel', 'Prøve ' || nr))).*
       FROM "Innsamling" i, generate_series(1, 2) nr
       WHERE i."statsforvalterId" = 'SF02' AND i.stenger >= current_date AND i.apner <= current_date
       RETURNING *)
     INSERT INTO "Innsamlingskommune"
     SELECT (jsonb_populate_record(k, jsonb_build_object('innsamlingId', nye.id))).*
     FROM nye, "Innsamlingskommune" k
     WHERE k."innsamlingId" = (SELECT i.id FROM "Innsamling" i WHERE i."statsforvalterId" = 'SF02'
       AND i.stenger >= current_date AND i.apner <= current_date AND i.tittel NOT LIKE 'Prøve %' LIMIT 1)`,
  )

/** A page, the API and the health check while the database is away. What is not as it should be, goes to feil. */
async function seUtenDatabase(leser: Klient, app: string, feil: string[]): Promise<void> {
  const side = await leser.hent(app, '/kommune/3401')
  if (side.status !== 503 || !side.tekst.includes(BORTE) || !side.tekst.includes('lang="nn"'))
    feil.push(`siden svarte ${side.status} uten beskjeden`)
  const api = await leser.hent(app, '/api/v1/kommuner/3401/dekning')
  const type = api.hoder.get('content-type') ?? ''
  if (api.status !== 503 || !type.startsWith('application/problem+json') || !api.hoder.get('retry-after'))
    feil.push(`API-et svarte ${api.status} ${type}`)
  const helse = await leser.hent(app, '/api/helse')
  if (helse.status !== 503) feil.push(`/api/helse svarte ${helse.status}`)
}

async function tilbake(leser: Klient, app: string, feil: string[]): Promise<string> {
  const fra = Date.now()
  while ((await leser.hent(app, '/kommune/3401')).status !== 200) {
    if (Date.now() - fra > 60_000) {
      feil.push('siden kom ikke tilbake på et minutt')
      break
    }
    await vent(100)
  }
  return `siden var tilbake etter ${Math.round((Date.now() - fra) / 100) / 10} s`
}

/** The database is gone for a while and comes back; then the network falls silent. */
export async function databasenBorte(rot: string, server: string, sekunder: number): Promise<Utfall[]> {
  const database = await nyServerdatabase(server)
  if (!database) return []
  const ledd = await lagMellomledd(database.eier)
  const app = await startTestapp(rot, { DATABASE_URL: ledd.adresse })
  try {
    await flereRunder(database.eier)
    const pid = app.pid()
    const borte = await underLast(
      `Databasen borte i ${sekunder} s`,
      [app.adresse],
      async ({ leser, feil }) => {
        ledd.brutt()
        await vent(500)
        await seUtenDatabase(leser, app.adresse, feil)
        await vent(sekunder * 1000 - 500)
        ledd.apent()
        return tilbake(leser, app.adresse, feil)
      },
    )
    if (app.pid() !== pid) borte.feil.push('appen ble startet på nytt')
    const stille = await underLast('Nettet til databasen blir stille', [app.adresse], ({ leser, feil }) => {
      ledd.stille()
      return tilbake(leser, app.adresse, feil)
    })
    return [borte, stille]
  } finally {
    await app.stopp()
    ledd.stopp()
    await database.slett()
  }
}

const FULL = `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
  CREATE TRIGGER full_disk BEFORE INSERT ON "Hendelse" FOR EACH STATEMENT EXECUTE FUNCTION full_disk()`
const ROM = 'DROP TRIGGER full_disk ON "Hendelse"; DROP FUNCTION full_disk()'
const KOBLE_AV = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`

/** The server takes no writes: first as with a full disk, then as a standby that is asked instead of the primary. */
export async function skriverIkke(rot: string, server: string): Promise<Utfall[]> {
  const database = await nyServerdatabase(server)
  if (!database) return []
  const app = await startTestapp(rot, { DATABASE_URL: database.eier })
  const navn = new URL(database.eier).pathname.slice(1)
  try {
    await flereRunder(database.eier)
    const prov = (hva: string, av: string[], paa: string[]) =>
      underLast(hva, [app.adresse], async ({ leser, skrivere, feil }) => {
        await spor(database.eier, ...av)
        await vent(4000)
        const side = await leser.hent(app.adresse, '/kommune/3401')
        if (side.status !== 200) feil.push(`det som bare leses, svarte ${side.status}`)
        const avvist = skrivere.filter(s => s.siste?.status === 503)
        if (avvist.length === 0) feil.push('ingen skriving ble avvist')
        if (avvist.some(s => !s.siste?.tekst.includes('tar ikke imot endringer'))) feil.push('uten beskjeden')
        await spor(database.eier, ...paa)
        return 'det som bare leses, svarte imens'
      })
    return [
      await prov('Full disk (53100)', [FULL], [ROM]),
      await prov(
        'Bare lesing (25006)',
        [`ALTER DATABASE ${navn} SET default_transaction_read_only = on`, KOBLE_AV],
        [
          `SET default_transaction_read_only = off`,
          `ALTER DATABASE ${navn} RESET default_transaction_read_only`,
          KOBLE_AV,
        ],
      ),
    ]
  } finally {
    await app.stopp()
    await database.slett()
  }
}

/** Two processes on one database; one at a time is killed outright, and those who worked on it go on with the other. */
export async function toProsesser(rot: string, server: string): Promise<Utfall[]> {
  const database = await nyServerdatabase(server)
  if (!database) return []
  const en = await startTestapp(rot, { DATABASE_URL: database.eier })
  const { NEXTAUTH_SECRET = '' } = en.env as Record<string, string>
  const to = await startTestapp(rot, { DATABASE_URL: database.eier, NEXTAUTH_SECRET })
  try {
    await flereRunder(database.eier)
    const begge = [en.adresse, to.adresse]
    return [
      await underLast('To prosesser, én drept om gangen', begge, async ({ framgang }) => {
        for (const app of [en, to, en]) {
          await app.drep()
          await framgang(1)
          await app.start()
          await framgang(1)
        }
        return '3 ganger kill -9'
      }),
    ]
  } finally {
    await en.stopp()
    await to.stopp()
    await database.slett()
  }
}
