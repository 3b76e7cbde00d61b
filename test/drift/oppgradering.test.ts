import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settKlient } from '../../lib/data/database'
import { hentLogg } from '../../lib/data/logg'
import { readMigrations } from '../../lib/data/migrering/filer'
import { applyMigrations } from '../../lib/data/migrering/motor'
import { embeddedFactory, serverFactory } from '../../lib/data/migrering/tilkobling'
import { hentNormer } from '../../lib/data/norm'
import { lesTabeller, type Tabell } from '../../lib/data/sikkerhetskopi/katalog'
import { innebygdKobling, type Kobling, medServer } from '../../lib/data/sikkerhetskopi/kobling'
import { gjenopprettMappe, gjenopprettServer } from '../../lib/data/sikkerhetskopi/gjenopprett'
import { taKopi } from '../../lib/data/sikkerhetskopi/ta'
import { hentSituasjon } from '../../lib/data/situasjon'
import { hentPlan } from '../../lib/data/tiltak/les'
import { hentVedlegg } from '../../lib/data/vedlegg'
import { hentVurderinger } from '../../lib/data/vurdering/les'
import { PrismaClient } from '../../prisma/generated/client'
import { lesLoggfilter } from '../../lib/domene/logg/filter'
import { EIDSKOG, overlege } from '../aktor'
import { nyServerdatabase, SERVER } from './eier'
import { fyll, radene } from './fyll'
import { innebygd, paServeren } from './steder'

const alle = readMigrations(path.join(process.cwd(), 'prisma', 'migrations'))
const navn = alle.migrationDirectories.map(m => m.path)
/** One that had grants and tables that later migrations change. */
const GAMMEL = 5
const opptil = (nr: number) => ({ ...alle, migrationDirectories: alle.migrationDirectories.slice(0, nr) })

/** A database at one version: how the owner migrates it, how one looks behind its walls, and how the app reaches it. */
interface Versjon {
  migrer: (liste: typeof alle) => Promise<string[]>
  bak: <T>(arbeid: (kobling: Kobling) => Promise<T>) => Promise<T>
  app: () => Promise<PrismaClient>
  lukk: () => Promise<void>
}

/** Embedded: one that is taken on version by version and never filled, and a copy of it for each. */
let stamme: PGlite
let kommet = 0
beforeAll(async () => {
  if (!SERVER) stamme = await PGlite.create()
})
afterAll(async () => {
  if (!SERVER) await stamme.close()
})

async function medNy(gammel: PGlite): Promise<PGlite> {
  await gammel.close()
  return PGlite.create()
}

async function vedVersjon(nr: number): Promise<Versjon> {
  if (SERVER) return versjonPaServer(nr, SERVER)
  if (nr < kommet) stamme = await medNy(stamme)
  kommet = nr
  await applyMigrations(embeddedFactory(stamme).factory, opptil(nr))
  const pg = (await stamme.clone()) as PGlite
  return {
    migrer: liste => applyMigrations(embeddedFactory(pg).factory, liste),
    bak: arbeid => arbeid(innebygdKobling(pg)),
    app: async () => {
      await pg.exec('SET SESSION AUTHORIZATION lokalnorm_login')
      return new PrismaClient({ adapter: new PrismaPGlite(pg) })
    },
    lukk: () => pg.close(),
  }
}

async function versjonPaServer(nr: number, server: string): Promise<Versjon> {
  const database = await nyServerdatabase(server)
  const migrer: Versjon['migrer'] = liste => {
    const { factory, close } = serverFactory(database.eier)
    return applyMigrations(factory, liste).finally(close) // the engine's lock goes with its connections
  }
  await migrer(opptil(nr))
  return {
    migrer,
    bak: arbeid => medServer(database.superbruker, arbeid),
    app: () => {
      const adapter = new PrismaPg({ connectionString: database.eier, options: '-c role=lokalnorm_login' })
      return Promise.resolve(new PrismaClient({ adapter }))
    },
    lukk: database.slett,
  }
}

type Bilde = Map<string, { tabell: Tabell; rader: string[] }>

async function bilde(kobling: Kobling, tabeller: readonly Tabell[]): Promise<Bilde> {
  const ut: Bilde = new Map()
  for (const tabell of tabeller) ut.set(tabell.tabell, { tabell, rader: await radene(kobling, tabell) })
  return ut
}

describe.each(navn.map((n, i) => [n, i + 1] as const))('a database as %s left it', (_, nr) => {
  it('is upgraded to this version with every row and value, and the app reads it', async () => {
    const versjon = await vedVersjon(nr)
    try {
      const foer = await versjon.bak(async kobling => {
        await fyll(kobling)
        return bilde(kobling, await lesTabeller(kobling))
      })
      for (const [tabell, { rader }] of foer) expect(rader.length, tabell).toBeGreaterThanOrEqual(2)
      expect(await versjon.migrer(alle)).toEqual(navn.slice(nr))
      const etter = await versjon.bak(kobling =>
        bilde(
          kobling,
          [...foer.values()].map(v => v.tabell),
        ),
      )
      for (const [tabell, { rader }] of foer) expect(etter.get(tabell)?.rader, tabell).toEqual(rader)

      const klient = await versjon.app()
      settKlient(klient)
      await leses(new Set(foer.keys()))
      await klient.$disconnect()
    } finally {
      await versjon.lukk()
    }
  })
})

it('a copy of an earlier version is restored as it was, and then upgraded', async () => {
  const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm oppgradering '))
  const fil = path.join(mappe, 'gammel.kopi.gz')
  const sted = SERVER ? await paServeren(SERVER) : innebygd()
  const gammel = await vedVersjon(GAMMEL)
  try {
    const foer = await gammel.bak(async kobling => {
      await fyll(kobling)
      await taKopi(kobling, { fil, erstatt: false, slag: 'innebygd', app: 'gammel', naa: new Date() })
      return bilde(kobling, await lesTabeller(kobling))
    })
    expect(await sted.gjenopprett(fil)).toMatchObject({ videre: navn.slice(GAMMEL) })
    const etter = await sted.bak(kobling =>
      bilde(
        kobling,
        [...foer.values()].map(v => v.tabell),
      ),
    )
    for (const [tabell, { rader }] of foer) expect(etter.get(tabell)?.rader, tabell).toEqual(rader)
    const nyere = sted.slag === 'server' ? gjenopprettServer : gjenopprettMappe
    await expect(nyere(path.join(mappe, 'ingen'), fil, opptil(GAMMEL - 1))).rejects.toThrow(/nyere utgave/)
    expect(fs.readdirSync(mappe)).toEqual(['gammel.kopi.gz'])
  } finally {
    await gammel.lukk()
    await sted.slett()
    fs.rmSync(mappe, { recursive: true, force: true })
  }
})

/** What the pages read, of Eidskog's rows as test/drift/fyll.ts laid them out. */
async function leses(tabeller: Set<string>): Promise<void> {
  const situasjon = await hentSituasjon(overlege, EIDSKOG)
  expect(situasjon).toMatchObject({ sykehjem: [{ navn: 'Sykehjem.navn 0 «æøå» 😀' }] })
  expect(JSON.stringify(situasjon)).toContain('1.25')
  expect(await hentNormer(overlege, EIDSKOG)).toMatchObject([{ status: 'UTKAST' }])
  expect((await hentLogg(overlege, EIDSKOG, lesLoggfilter({}).filter))?.rader).toHaveLength(1)
  if (!tabeller.has('Vurdering')) return
  expect(await hentVurderinger(overlege, EIDSKOG)).toMatchObject([{ status: 'UTKAST', nummer: 1 }])
  expect(await hentPlan(overlege, EIDSKOG)).toMatchObject([
    { tittel: 'Tiltak.tittel 0 «æøå» 😀', effektTimer: '1.25' },
  ])
  const [vurdering] = (await hentVurderinger(overlege, EIDSKOG)) ?? []
  const vedlegg = await hentVedlegg(overlege, EIDSKOG, { vurderingId: vurdering?.id ?? '' })
  expect(vedlegg?.vedlegg).toMatchObject([{ storrelse: 1600 }])
}
