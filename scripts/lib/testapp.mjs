import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { bygg, erBygd } from './bygg.mjs'
import { generer, klargjorDatabase } from './klargjor.mjs'
import { stopp } from './prosess.mjs'
import { steg } from './steg.mjs'
import { startTjener } from './tjener.mjs'

/** The folder `npm test` builds into: an app that runs from .next is left alone. */
export const TESTMAPPE = '.next-test'

export const ledigPort = () =>
  new Promise((ok, feil) => {
    const server = net.createServer()
    server.once('error', feil)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => ok(port))
    })
  })

/** A database of its own on the server that TEST_DATABASE_URL names; null when it names none. */
export async function nyServerdatabase(server) {
  if (!server) return null
  const { default: pg } = await import('pg')
  const navn = `lokalnorm_e2e_${randomBytes(4).toString('hex')}`
  const sporServer = async sql => {
    const klient = new pg.Client({ connectionString: server })
    await klient.connect()
    await klient.query(sql).finally(() => klient.end())
  }
  await sporServer(`CREATE DATABASE ${navn}`)
  const adresse = new URL(server)
  adresse.pathname = `/${navn}`
  // The app connects as a user that owns nothing, as it should in operation.
  const web = new URL(adresse)
  web.username = navn
  web.password = navn
  await sporServer(`CREATE ROLE ${navn} LOGIN PASSWORD '${navn}' NOSUPERUSER NOBYPASSRLS`)
  return {
    ...{ eier: adresse.href, adresse: web.href },
    slippTil: () => sporServer(`GRANT lokalnorm_login TO ${navn}`),
    slett: async () => {
      await sporServer(`DROP DATABASE ${navn} WITH (FORCE)`)
      await sporServer(`DROP ROLE ${navn}`)
    },
  }
}

/** Where the folder is that a run of tests has prepared, for the apps it starts in other processes. */
const MAL = 'E2E_MALDATA'

/**
 * Prepares the embedded database with demo data once for all apps of a run, which copy it: the migrations take longer
 * than many a test. Answers what removes it. On a server each app prepares its own, which is quick.
 */
export async function lagMaldata(rot) {
  if (process.env.TEST_DATABASE_URL) return () => undefined
  await generer(rot)
  const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm-e2e-mal-'))
  const rydd = () => fs.rmSync(mappe, { recursive: true, force: true })
  try {
    await klargjorDatabase(rot, { ...process.env, ...FELLES, DATA_DIR: mappe })
  } catch (feil) {
    rydd()
    throw feil
  }
  process.env[MAL] = mappe
  return rydd
}

/** The database of an app that starts: a copy of what the run has prepared where that is the same, else made anew. */
async function giDatabase(rot, env) {
  const mal = process.env[MAL]
  if (mal && !env.DATABASE_URL && env.DEMO === FELLES.DEMO) fs.cpSync(mal, env.DATA_DIR, { recursive: true })
  else await klargjorDatabase(rot, env)
}

/** What every app in a test runs with. */
const FELLES = {
  NODE_ENV: 'production',
  DATABASE_URL: '',
  DATABASE_EIER_URL: '',
  DEMO: '1',
  LOG_LEVEL: 'warn',
}

/**
 * Starts the built app with demo data in a database of its own, on a port that is free. Builds it first when the
 * sources have changed. Answers its address, what stops it and leaves nothing behind, and, for tests of what survives,
 * drep (kills it outright), rolig (SIGTERM, answers when it has ended) and start (on the same address and data), and the
 * environment it runs in. miljo: more of that; with DATABASE_URL that database is used, and left.
 */
export async function startTestapp(rot, miljo = {}) {
  await generer(rot)
  if (!erBygd(rot, TESTMAPPE)) await steg('Bygger appen', () => bygg(rot, TESTMAPPE))
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm-e2e-'))
  const egen = miljo.DATABASE_URL === undefined
  const database = egen ? await nyServerdatabase(process.env.TEST_DATABASE_URL) : null
  const port = await ledigPort()
  const adresse = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    ...FELLES,
    NEXT_DIST_DIR: TESTMAPPE,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    DATABASE_URL: database?.adresse ?? '',
    DATABASE_EIER_URL: database?.eier ?? '',
    NEXTAUTH_URL: adresse,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    ...miljo,
  }
  let tjener
  const rydd = async () => {
    if (tjener) await stopp(tjener)
    await database?.slett()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  const start = async () => {
    tjener = await steg('Starter appen', () => startTjener(rot, 'start', { port, host: '127.0.0.1', env }))
  }
  try {
    await giDatabase(rot, env)
    await database?.slippTil()
    await start()
  } catch (feil) {
    await rydd()
    throw feil
  }
  return {
    adresse,
    env,
    stopp: rydd,
    start,
    drep: () => stopp(tjener, 'SIGKILL'),
    rolig: () => stopp(tjener),
    pid: () => tjener.pid,
  }
}
