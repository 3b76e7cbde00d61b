import type { Migrering, Sekvens, Tabellhode } from './format'
import { type Kobling, navn } from './kobling'

/** Prisma's own: a restored place has migrated itself and keeps its own account of it. */
const MIGRERINGER = '_prisma_migrations'

/** A table with the columns that are stored: what is reckoned from the others is reckoned anew. */
export type Tabell = Tabellhode & { typer: string[] }

export async function lesTabeller(kobling: Kobling): Promise<Tabell[]> {
  const rader = await kobling.rader(
    `SELECT c.relname::text, array_to_json(array_agg(a.attname ORDER BY a.attnum))::text,
       array_to_json(array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum))::text
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '${MIGRERINGER}'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
  )
  return rader.map(([tabell, kolonner, typer]) => ({
    tabell: tabell ?? '',
    kolonner: JSON.parse(kolonner ?? '[]') as string[],
    typer: JSON.parse(typer ?? '[]') as string[],
  }))
}

/** The migrations a database has, in their order; null when it is not one of ours (yet). */
export async function lesMigreringer(kobling: Kobling): Promise<Migrering[] | null> {
  const [finnes] = await kobling.rader(`SELECT to_regclass('public.${MIGRERINGER}')::text`)
  if (!finnes?.[0]) return null
  const rader = await kobling.rader(
    `SELECT migration_name::text, checksum::text FROM public.${MIGRERINGER}
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  )
  return rader.map(([n, sjekksum]) => ({ navn: n ?? '', sjekksum: sjekksum ?? '' }))
}

/** Where the counters of the tables stand. They follow no transaction: ask after the rows are read, and none is behind. */
export async function lesSekvenser(kobling: Kobling): Promise<Sekvens[]> {
  const rader = await kobling.rader(
    `SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'
     ORDER BY relname COLLATE "C"`,
  )
  const sekvenser: Sekvens[] = []
  for (const [sekvens] of rader) {
    const [rad] = await kobling.rader(
      `SELECT last_value::text, is_called::text FROM public.${navn(sekvens ?? '')}`,
    )
    sekvenser.push({ sekvens: sekvens ?? '', verdi: rad?.[0] ?? '', brukt: rad?.[1] === 'true' })
  }
  return sekvenser
}

/** What guards the rows: policies, triggers, references and other constraints, rights. To be the same after as before. */
export async function lesVern(kobling: Kobling): Promise<string[]> {
  const rader = await kobling.rader(
    `SELECT format('%s rls=%s tvang=%s rett=%s', relname, relrowsecurity, relforcerowsecurity, relacl)
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     UNION ALL SELECT format('policy %s', p::text) FROM pg_policies p WHERE schemaname = 'public'
     UNION ALL SELECT format('%s %s', tgenabled, pg_get_triggerdef(t.oid)) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace
     UNION ALL SELECT format('%s %s %s gyldig=%s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     ORDER BY 1`,
  )
  return rader.map(([linje]) => linje ?? '')
}
