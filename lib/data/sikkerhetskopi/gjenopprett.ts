import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { databasemappe } from '../innebygd'
import { laasMappe } from '../las'
import { readMigrations } from '../migrering/filer'
import { applyMigrations } from '../migrering/motor'
import {
  embeddedFactory,
  type MigrationFactory,
  serverFactory,
  withMigrationLock,
} from '../migrering/tilkobling'
import { Kopifeil, type Migrering } from './format'
import { lesMigreringer } from './katalog'
import { innebygdKobling, type Kobling, medServer } from './kobling'
import { type Kopi, lesKopi } from './kontroll'
import { ikkeTom, lastInn, tabellerMedRader } from './last'

/** videre: the migrations of this version that came after those of the copy. */
export type Gjenopprettet = Kopi & { videre: string[] }

type Liste = ReturnType<typeof readMigrations>

/** Restores a copy into an empty database on a server; one that holds anything is refused, and left as it is. */
export async function gjenopprettServer(
  connectionString: string,
  fil: string,
  liste = migreringer(),
): Promise<Gjenopprettet> {
  const kopi = await lesKopi(fil)
  const kopiens = opptil(kopi, liste, fil)
  return withMigrationLock(connectionString, async () => {
    await medServer(connectionString, kobling => kreverPlass(kobling, kopi.hode.migreringer))
    await migrerServer(connectionString, kopiens)
    await medServer(connectionString, kobling => lastInn(kobling, fil))
    return { ...kopi, videre: await migrerServer(connectionString, liste) }
  })
}

/** The engine's lock goes with its connections: they are closed before the next time. */
function migrerServer(connectionString: string, liste: Liste): Promise<string[]> {
  const { factory, close } = serverFactory(connectionString)
  return applyMigrations(factory, liste).finally(close)
}

/**
 * Restores a copy as the embedded database of a data folder that has none, or one nobody has used. It is made beside
 * and gets its name when it is whole. Throws MappeIBruk.
 */
export async function gjenopprettMappe(
  dataDir: string,
  fil: string,
  liste = migreringer(),
): Promise<Gjenopprettet> {
  const kopi = await lesKopi(fil)
  const kopiens = opptil(kopi, liste, fil)
  const lasOpp = await laasMappe(dataDir)
  const mappe = databasemappe(dataDir)
  const utkast = `${mappe}-lages`
  try {
    if (fs.existsSync(mappe)) await medMappe(mappe, kreverTom)
    fs.rmSync(utkast, { recursive: true, force: true })
    const videre = await medMappe(utkast, async (kobling, factory) => {
      await applyMigrations(factory, kopiens)
      await lastInn(kobling, fil)
      return applyMigrations(factory, liste)
    })
    bytt(utkast, mappe)
    return { ...kopi, videre }
  } finally {
    fs.rmSync(utkast, { recursive: true, force: true })
    await lasOpp()
  }
}

async function medMappe<T>(
  mappe: string,
  arbeid: (kobling: Kobling, factory: MigrationFactory) => Promise<T>,
): Promise<T> {
  const database = await PGlite.create(mappe)
  try {
    return await arbeid(innebygdKobling(database), embeddedFactory(database).factory)
  } finally {
    await database.close()
  }
}

function bytt(ny: string, mappe: string): void {
  const ubrukt = `${mappe}-ubrukt`
  fs.rmSync(ubrukt, { recursive: true, force: true })
  if (fs.existsSync(mappe)) fs.renameSync(mappe, ubrukt)
  fs.renameSync(ny, mappe)
  fs.rmSync(ubrukt, { recursive: true, force: true })
}

const migreringer = (): Liste => readMigrations(path.join(process.cwd(), 'prisma', 'migrations'))

/** Exactly the migrations the copy has; each must be here, and the very same. */
function opptil({ hode }: Kopi, liste: Liste, fil: string): Liste {
  const kopiens = new Map(hode.migreringer.map(m => [m.navn, m.sjekksum]))
  const valgte = liste.migrationDirectories.filter(m => kopiens.has(m.path))
  if (valgte.length < kopiens.size)
    throw new Kopifeil(
      `Sikkerhetskopien ${fil} er laget av en nyere utgave av Lokalnorm (${hode.app}). Oppdater Lokalnorm, og prøv igjen.`,
    )
  for (const { path: navn, migrationFile } of valgte) {
    const { content } = migrationFile
    const sql = content.tag === 'ok' ? content.value : ''
    if (!sjekksummer(sql).includes(kopiens.get(navn) ?? ''))
      throw new Kopifeil(
        `Sikkerhetskopien ${fil} er laget av en annen utgave av Lokalnorm: migreringen ${navn} er ikke den samme.`,
      )
  }
  return { ...liste, migrationDirectories: valgte }
}

/** The sum Prisma keeps of a script; a checkout on Windows may end its lines otherwise. */
const sjekksummer = (sql: string): string[] =>
  [sql, sql.replaceAll('\r\n', '\n'), sql.replace(/\r?\n/g, '\r\n')].map(s =>
    createHash('sha256').update(s).digest('hex'),
  )

async function kreverTom(kobling: Kobling): Promise<void> {
  const fylte = await tabellerMedRader(kobling)
  if (fylte.length > 0) throw new Kopifeil(ikkeTom(fylte))
}

/** A database of a server is blank, or ours and without rows: the role that no policy hides rows from says so. */
async function kreverPlass(kobling: Kobling, kopiens: readonly Migrering[]): Promise<void> {
  const har = await lesMigreringer(kobling)
  const [annet] = await kobling.rader(
    `SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
     AND relname <> '_prisma_migrations' LIMIT 1`,
  )
  if (!annet) return
  const [leser] = await kobling.rader(`SELECT 1::text FROM pg_policy WHERE polname = 'leser' LIMIT 1`)
  if (!har || !leser) throw new Kopifeil(ikkeTom([annet[0] ?? '']))
  await kobling.kjor('BEGIN READ ONLY; SET LOCAL ROLE lokalnorm_leser')
  await kreverTom(kobling).finally(() => kobling.kjor('ROLLBACK'))
  const nyere = har.find(m => !kopiens.some(k => k.navn === m.navn))
  if (nyere)
    throw new Kopifeil(
      `Databasen er allerede klargjort for en nyere utgave enn kopien (${nyere.navn}). Les den inn i en ny, tom database: den blir oppgradert etterpå.`,
    )
}
