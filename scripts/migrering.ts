import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readMigrations, writeMigration } from '@/lib/data/migrering/filer'
import { klargjorMappe, klargjorServer } from '@/lib/data/migrering/klargjor'
import { diffToSchema } from '@/lib/data/migrering/motor'
import { env } from '@/lib/env'
import { medSetning } from './lib/setning'

const ROOT = path.resolve(import.meta.dirname, '..')
const FOLDER = path.join(ROOT, 'prisma', 'migrations')
const SCHEMA = path.join(ROOT, 'prisma', 'schema.prisma')

const HELP = `Bruk: npm run migrering -- <kommando>
  ny <navn>   skriv en ny migrering med det som skiller prisma/schema.prisma fra migreringene
  bruk        kjør migreringene som mangler, i databasen som er satt opp
  sjekk       si fra (og avslutt med 1) når skjemaet og migreringene er ulike`

async function ny(name: string | undefined): Promise<number> {
  if (!name) {
    console.error('Gi migreringen et navn: npm run migrering -- ny <navn>')
    return 1
  }
  const sql = await diffToSchema(readMigrations(FOLDER), readFileSync(SCHEMA, 'utf8'))
  if (sql === null) {
    console.log('Skjemaet og migreringene er like: ingen ny migrering er skrevet.')
    return 0
  }
  const written = writeMigration(FOLDER, name, sql, new Date())
  console.log(
    `Skrev prisma/migrations/${written}/migration.sql. Legg til roller, policyer og triggere for hånd.`,
  )
  return 0
}

async function sjekk(): Promise<number> {
  const sql = await diffToSchema(readMigrations(FOLDER), readFileSync(SCHEMA, 'utf8'))
  if (sql === null) {
    console.log('Skjemaet og migreringene er like.')
    return 0
  }
  console.error('Skjemaet og migreringene er ulike. Dette mangler i migreringene:\n')
  console.error(sql)
  return 1
}

async function bruk(): Promise<number> {
  const { eierUrl, dataDir } = env()
  const names = (_owner: unknown, applied: string[]): Promise<string[]> => Promise.resolve(applied)
  const applied = await (eierUrl ? klargjorServer(eierUrl, names) : klargjorMappe(dataDir, names))
  console.log(applied.length === 0 ? 'Ingen migreringer manglet.' : `Kjørte ${applied.join(', ')}.`)
  return 0
}

async function main([command, name]: string[]): Promise<number> {
  switch (command) {
    case 'ny':
      return ny(name)
    case 'sjekk':
      return sjekk()
    case 'bruk':
      return bruk()
    default:
      console.error(HELP)
      return 1
  }
}

await medSetning(async () => {
  process.exitCode = await main(process.argv.slice(2))
})
