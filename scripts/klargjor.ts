import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Fyll, klargjorMappe, klargjorServer } from '@/lib/data/migrering/klargjor'
import { lastReferansedata } from '@/lib/data/referansedata'
import { env } from '@/lib/env'
import { medSetning } from './lib/setning'

/** What the start tells its user; one line of JSON. */
type Klargjort = { migreringer: number; demo: boolean; brukere: number }

const demodata = path.join(process.cwd(), 'prisma', 'demo', 'index.ts')

const fyll: Fyll<Klargjort> = async (eier, migreringer) => {
  await lastReferansedata(eier)
  if (env().demo && (await eier.bruker.count()) === 0 && existsSync(demodata)) {
    const { lastDemodata } = (await import(pathToFileURL(demodata).href)) as {
      lastDemodata: (klient: typeof eier) => Promise<unknown>
    }
    await lastDemodata(eier)
  }
  return {
    migreringer: migreringer.length,
    demo: (await eier.bruker.count({ where: { demo: true } })) > 0,
    brukere: await eier.bruker.count(),
  }
}

await medSetning(async () => {
  const { databaseUrl, dataDir } = env()
  const svar = await (databaseUrl ? klargjorServer(databaseUrl, fyll) : klargjorMappe(dataDir, fyll))
  console.log(JSON.stringify(svar))
})
