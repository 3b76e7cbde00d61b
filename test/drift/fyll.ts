import { createHash } from 'node:crypto'
import { lesTabeller, type Tabell } from '../../lib/data/sikkerhetskopi/katalog'
import { type Kobling, navn } from '../../lib/data/sikkerhetskopi/kobling'
import { Innlegger } from '../../lib/data/sikkerhetskopi/rader'
import { KJENTE, VERDIER } from './verdier'

type Verdi = string | null
type Rad = Record<string, Verdi>
type Referanse = { tabell: string; til: string; par: [fra: string, til: string][] }

const RADER = 2

/**
 * Puts rows into every table that has none, at whatever version the database is: two of each, with a value in every
 * column, references that hold, and what VERDIER says where a table has rules of its own. The session is a superuser's.
 */
export async function fyll(kobling: Kobling): Promise<void> {
  const [tabeller, referanser, enumer] = [
    await lesTabeller(kobling),
    await lesReferanser(kobling),
    await lesEnumer(kobling),
  ]
  const lagt = new Map<string, Rad[]>()
  await kobling.kjor('BEGIN; SET LOCAL session_replication_role = replica') // what has been decided can be laid out too
  for (const tabell of iRekkefolge(tabeller, referanser)) {
    const rader = Array.from({ length: VERDIER[tabell.tabell]?.length ?? RADER }, (_, i) =>
      lagRad(tabell, i, { referanser, enumer, lagt }),
    )
    lagt.set(tabell.tabell, rader)
    const inn = new Innlegger(kobling, tabell)
    for (const rad of rader) await inn.ta(JSON.stringify(tabell.kolonner.map(k => rad[k] ?? null)))
    await inn.tom().catch((feil: Error) => {
      throw new Error(`${tabell.tabell}: ${feil.message}. Give it values in test/drift/verdier.ts.`)
    })
  }
  await kobling.kjor('COMMIT')
}

type Kjent = { referanser: Referanse[]; enumer: Map<string, string[]>; lagt: Map<string, Rad[]> }

function lagRad(tabell: Tabell, i: number, { referanser, enumer, lagt }: Kjent): Rad {
  const rad: Rad = {}
  tabell.kolonner.forEach((kolonne, nr) => {
    rad[kolonne] =
      KJENTE[kolonne]?.[i % RADER] ?? verdi(`${tabell.tabell}.${kolonne}`, tabell.typer[nr] ?? '', i, enumer)
  })
  for (const { til, par } of referanser.filter(r => r.tabell === tabell.tabell)) {
    const foreldre = lagt.get(til)
    const forelder = foreldre?.[i % foreldre.length]
    for (const [fra, i_forelder] of par) if (forelder) rad[fra] = forelder[i_forelder] ?? null
  }
  const egne = Object.entries(VERDIER[tabell.tabell]?.[i] ?? {})
  return { ...rad, ...Object.fromEntries(egne.filter(([kolonne]) => tabell.kolonner.includes(kolonne))) }
}

function verdi(hva: string, type: string, i: number, enumer: Map<string, string[]>): Verdi {
  const hash = createHash('sha256').update(`${hva}${i}`).digest('hex')
  if (type.endsWith('[]')) return `{${verdi(hva, type.slice(0, -2), i, enumer)}}`
  const enumverdier = enumer.get(type.replaceAll('"', ''))
  if (enumverdier) return enumverdier[i % enumverdier.length] ?? null
  switch (type.replace(/\(.*?\)/, '')) {
    case 'uuid':
      return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    case 'integer':
    case 'smallint':
    case 'bigint':
      return String(i + 1)
    case 'numeric':
      return `${i + 1}.25`
    case 'double precision':
    case 'real':
      return String(1 / (i + 3))
    case 'boolean':
      return i % 2 ? 'true' : 'false'
    case 'date':
      return `2026-03-0${i + 1}`
    case 'timestamp with time zone':
    case 'timestamp without time zone':
      return `2026-03-0${i + 1} 12:34:56.789+00`
    case 'json':
    case 'jsonb':
      return '{}'
    case 'bytea':
      return `\\x${hash.repeat(50)}`
    case 'text':
    case 'character varying':
      return `${hva} ${i} «æøå» 😀`
    default:
      throw new Error(`${hva}: no value for ${type} yet in test/drift/fyll.ts`)
  }
}

/** The tables that are referred to before those that refer to them; a table may refer to itself. */
function iRekkefolge(tabeller: readonly Tabell[], referanser: readonly Referanse[]): Tabell[] {
  const rest = [...tabeller]
  const ferdig: Tabell[] = []
  while (rest.length > 0) {
    const nr = rest.findIndex(t =>
      referanser.every(
        r => r.tabell !== t.tabell || r.til === t.tabell || ferdig.some(f => f.tabell === r.til),
      ),
    )
    ferdig.push(...rest.splice(Math.max(nr, 0), 1))
  }
  return ferdig
}

async function lesReferanser(kobling: Kobling): Promise<Referanse[]> {
  const rader = await kobling.rader(
    `SELECT c.conrelid::regclass::text, c.confrelid::regclass::text, json_agg(json_build_array(fra.attname, til.attname))::text
     FROM pg_constraint c, unnest(c.conkey, c.confkey) AS par(fra, til),
       pg_attribute fra, pg_attribute til
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
       AND (fra.attrelid, fra.attnum) = (c.conrelid, par.fra) AND (til.attrelid, til.attnum) = (c.confrelid, par.til)
     GROUP BY c.oid, 1, 2 ORDER BY c.oid`,
  )
  const rent = (tekst: Verdi | undefined): string => (tekst ?? '').replaceAll('"', '')
  return rader.map(([tabell, til, par]) => ({
    tabell: rent(tabell),
    til: rent(til),
    par: JSON.parse(par ?? '[]') as [string, string][],
  }))
}

async function lesEnumer(kobling: Kobling): Promise<Map<string, string[]>> {
  const rader = await kobling.rader(
    `SELECT t.typname::text, json_agg(e.enumlabel ORDER BY e.enumsortorder)::text
     FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname`,
  )
  return new Map(rader.map(([type, verdier]) => [type ?? '', JSON.parse(verdier ?? '[]') as string[]]))
}

/** The rows of a table, as text, in an order that says nothing. */
export async function radene(kobling: Kobling, { tabell, kolonner }: Tabell): Promise<string[]> {
  const rader = await kobling.rader(
    `SELECT ${kolonner.map(k => `${navn(k)}::text`).join(', ')} FROM public.${navn(tabell)}`,
  )
  return rader.map(rad => JSON.stringify(rad)).sort()
}
