import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { lukkDatabase, settKlient } from '../../lib/data/database'
import { apenDatabase, apneInnebygd, databasemappe } from '../../lib/data/innebygd'
import { klargjorMappe, klargjorServer } from '../../lib/data/migrering/klargjor'
import { lastReferansedata } from '../../lib/data/referansedata'
import {
  type Gjenopprettet,
  gjenopprettMappe,
  gjenopprettServer,
} from '../../lib/data/sikkerhetskopi/gjenopprett'
import { kopiAvMappe, kopiAvServer } from '../../lib/data/sikkerhetskopi/kilde'
import { innebygdKobling, type Kobling, medServer } from '../../lib/data/sikkerhetskopi/kobling'
import { kopierApen, kopierLukket } from '../../lib/data/sikkerhetskopi/mappekopi'
import type { Kopirapport } from '../../lib/data/sikkerhetskopi/ta'
import { PrismaClient } from '../../prisma/generated/client'
import { nyServerdatabase } from './eier'

/** Somewhere a database can be, of either kind: blank until it is made ready or restored into. */
export interface Sted {
  slag: 'innebygd' | 'server'
  /** Migrates and loads the register, as a start does. */
  klargjor: () => Promise<void>
  kopi: (fil: string) => Promise<Kopirapport & { ms?: number }>
  gjenopprett: (fil: string) => Promise<Gjenopprettet>
  /** A session that no policy binds: for laying out and for looking behind. */
  bak: <T>(arbeid: (kobling: Kobling) => Promise<T>) => Promise<T>
  /** Lets the data layer work here, until it is closed. */
  apne: () => Promise<void>
  lukk: () => Promise<void>
  slett: () => Promise<void>
}

const valg = (fil: string) => ({ fil, erstatt: false, app: 'prove', naa: new Date() })
const register = async (eier: PrismaClient): Promise<void> => void (await lastReferansedata(eier))

export function innebygd(): Sted {
  const rot = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm drift '))
  const dataDir = path.join(rot, 'data')
  return {
    slag: 'innebygd',
    klargjor: () => klargjorMappe(dataDir, register),
    kopi: fil => kopiAvMappe(dataDir, async () => (await kopierApen()) ?? kopierLukket(dataDir), valg(fil)),
    gjenopprett: fil => gjenopprettMappe(dataDir, fil),
    bak: async arbeid => {
      const apen = apenDatabase()
      if (apen) throw new Error('Look behind the app when it is closed')
      const pg = await PGlite.create(databasemappe(dataDir))
      return arbeid(innebygdKobling(pg)).finally(() => pg.close())
    },
    apne: async () => settKlient(await apneInnebygd(dataDir)),
    lukk: lukkDatabase,
    slett: () => Promise.resolve(fs.rmSync(rot, { recursive: true, force: true })),
  }
}

export async function paServeren(server: string): Promise<Sted> {
  const { eier, superbruker, slett } = await nyServerdatabase(server)
  return {
    slag: 'server',
    klargjor: () => klargjorServer(eier, register),
    kopi: fil => kopiAvServer(eier, valg(fil)),
    gjenopprett: fil => gjenopprettServer(eier, fil),
    bak: arbeid => medServer(superbruker, arbeid),
    apne: () => {
      const adapter = new PrismaPg({ connectionString: eier, options: '-c role=lokalnorm_login', max: 10 })
      settKlient(new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 20_000 } }))
      return Promise.resolve()
    },
    lukk: lukkDatabase,
    slett,
  }
}
