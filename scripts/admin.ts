import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lukkDatabase } from '@/lib/data/database'
import { databasemappe } from '@/lib/data/innebygd'
import { MappeIBruk } from '@/lib/data/las'
import { vedlikehold, type Vedlikeholdssvar } from '@/lib/data/vedlikehold'
import { env } from '@/lib/env'
import { spoerAppen } from './lib/loopback'
import { lesPassord } from './lib/passord'
import { medSetning, Setning } from './lib/setning'

const HJELP = `Bruk: npm run admin -- <kommando>

  opprett-systemadmin --epost <e-post> --navn <navn>   lag en systemadministrator (eller gi en bruker rollen)
  nytt-passord --epost <e-post>                        sett nytt passord; svar tomt for å få laget ett
  list-systemadmin                                     vis systemadministratorene

Passordet spørres det om, eller det leses fra standard inn. Det er aldri et argument: da ville det bli
liggende i historikken. Kommandoene virker både mens appen går og når den er stoppet.`

const MED_PASSORD: Record<string, 'kreves' | 'valgfritt'> = {
  'opprett-systemadmin': 'kreves',
  'nytt-passord': 'valgfritt',
}

function lesArgumenter(): { kommando: string; verdier: Record<string, string> } | string {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        epost: { type: 'string' },
        navn: { type: 'string' },
        hjelp: { type: 'boolean', short: 'h' },
      },
    })
    const [kommando] = positionals
    if (!kommando || values.hjelp) return HJELP
    const { epost, navn } = values
    return { kommando, verdier: { ...(epost && { epost }), ...(navn && { navn }) } }
  } catch {
    return `Ukjent eller ufullstendig argument.\n\n${HJELP}`
  }
}

/** Opening a folder without a database would make an empty one. */
function krevDatabase(): void {
  const { databaseUrl, dataDir } = env()
  if (!databaseUrl && !existsSync(databasemappe(dataDir)))
    throw new Setning(
      `Fant ingen database i ${dataDir}. Start appen først, eller velg mappen med miljøvariabelen DATA_DIR.`,
    )
}

/** Opens the database when nothing holds it; goes through the running app when that does. */
async function utfor(kommando: string, argumenter: Record<string, string>): Promise<Vedlikeholdssvar> {
  try {
    return await vedlikehold(kommando, argumenter)
  } catch (feil) {
    if (feil instanceof MappeIBruk) return spoerAppen(feil, kommando, argumenter)
    throw feil
  } finally {
    await lukkDatabase().catch(() => {})
  }
}

const lest = lesArgumenter()
if (typeof lest === 'string') {
  console.error(lest)
  process.exit(1)
}
await medSetning(async () => {
  const { kommando, verdier } = lest
  krevDatabase()
  const krav = MED_PASSORD[kommando]
  const passord = krav && (await lesPassord(krav))
  const svar = await utfor(kommando, { ...verdier, ...(passord && { passord }) })
  if (svar.ok) for (const linje of svar.linjer) console.log(linje)
  else {
    console.error(svar.melding)
    process.exitCode = 1
  }
})
