import { isDeepStrictEqual } from 'node:util'
import { avtrykkAv, Tabellteller } from './avtrykk'
import { Kopifeil, type Slutt, type Tabellhode, type Tabellsum } from './format'
import { lesSekvenser, lesTabeller, lesVern, type Tabell } from './katalog'
import { type Kobling, navn, SOM_TEKST } from './kobling'
import { lesKopi } from './kontroll'
import { Innlegger, lesRader } from './rader'

/** The public register, which every database of ours has and a copy brings its own of. */
const REGISTER = ['Embetetilhorighet', 'Fylke', 'Kommune', 'Referansekilde', 'Statsforvalter']

/** The tables that hold something of somebody's: where a copy is to go, there is none. */
export async function tabellerMedRader(kobling: Kobling): Promise<string[]> {
  const fylte: string[] = []
  for (const { tabell } of await lesTabeller(kobling)) {
    if (REGISTER.includes(tabell)) continue
    const [rad] = await kobling.rader(`SELECT EXISTS (SELECT 1 FROM public.${navn(tabell)})::text`)
    if (rad?.[0] === 'true') fylte.push(tabell)
  }
  return fylte
}

/**
 * Loads a copy into tables that are there and empty, in one transaction: all of it, checked against what the copy says
 * of itself, or nothing. What guards the rows is set aside meanwhile, and is afterwards what it was. The session is the
 * owner's.
 */
export async function lastInn(kobling: Kobling, fil: string): Promise<Slutt> {
  await kobling.kjor(`BEGIN; ${SOM_TEKST}`)
  try {
    const tabeller = await lesTabeller(kobling)
    const alle = tabeller.map(t => `public.${navn(t.tabell)}`).join(', ')
    await kobling.kjor(`LOCK TABLE ${alle} IN ACCESS EXCLUSIVE MODE`)
    const vern = await lesVern(kobling)
    const { av, paa } = await avOgPaa(kobling)
    for (const sql of av) await kobling.kjor(sql)
    // Not before here: until now the policies hid rows from the owner too.
    const fylte = await tabellerMedRader(kobling)
    if (fylte.length > 0) throw new Kopifeil(ikkeTom(fylte))
    await kobling.kjor(`TRUNCATE ${alle}`)
    const slutt = await fyll(kobling, tabeller, fil)
    await kontroller(kobling, tabeller, slutt, fil)
    await kobling.kjor('SET CONSTRAINTS ALL IMMEDIATE')
    for (const sql of paa)
      await kobling.kjor(sql).catch((feil: unknown) => {
        throw referansefeil(feil, fil)
      })
    if (!isDeepStrictEqual(await lesVern(kobling), vern))
      throw new Error('What guards the tables is not what it was before the copy was loaded')
    await kobling.kjor('COMMIT')
    return slutt
  } catch (feil) {
    await kobling.kjor('ROLLBACK').catch(() => {})
    throw feil
  }
}

/** A reference of the copy that leads nowhere, as a sentence: the copy is whole, the database it was taken of was not. */
function referansefeil(feil: unknown, fil: string): unknown {
  const { code, table, detail } = feil as { code?: string; table?: string; detail?: string }
  if (code !== '23503') return feil
  const [, kolonner, verdi, til] =
    /^Key \((.+?)\)=\((.+)\) is not present in table "(.+)"\.$/.exec(detail ?? '') ?? []
  const rad = til ? `en rad i ${til} (${kolonner} = ${verdi})` : 'en rad'
  return new Kopifeil(
    `Sikkerhetskopien ${fil} er tatt av en database som var ødelagt, og kan ikke leses inn: ${table ?? 'en tabell'} viser til ${rad} som ikke finnes. Ingenting er lagret. Bruk en eldre kopi.`,
  )
}

export const ikkeTom = (fylte: readonly string[]): string =>
  `Databasen er ikke tom (${fylte.slice(0, 3).join(', ')}${fylte.length > 3 ? ' …' : ''}). En sikkerhetskopi leses bare inn i en tom database: det som finnes, blir aldri skrevet over.`

async function fyll(kobling: Kobling, tabeller: readonly Tabell[], fil: string): Promise<Slutt> {
  let inn: Innlegger | undefined
  const { slutt } = await lesKopi(fil, {
    tabell: async hode => {
      await inn?.tom()
      inn = new Innlegger(kobling, finn(tabeller, hode, fil))
    },
    rad: async linje => inn?.ta(linje),
  })
  await inn?.tom()
  for (const { sekvens, verdi, brukt } of slutt.sekvenser)
    await kobling.rader('SELECT setval($1::text::regclass, $2::text::bigint, $3::text::boolean)::text', [
      `public.${navn(sekvens)}`,
      verdi,
      String(brukt),
    ])
  return slutt
}

function finn(tabeller: readonly Tabell[], { tabell, kolonner }: Tabellhode, fil: string): Tabell {
  const her = tabeller.find(t => t.tabell === tabell)
  if (!her || !isDeepStrictEqual([...her.kolonner].sort(), [...kolonner].sort()))
    throw new Kopifeil(`Sikkerhetskopien ${fil} har tabellen ${tabell} med andre kolonner enn databasen.`)
  return { tabell, kolonner, typer: kolonner.map(k => her.typer[her.kolonner.indexOf(k)] ?? '') }
}

/** Reckons anew from the database what the copy says it holds. */
async function kontroller(
  kobling: Kobling,
  tabeller: readonly Tabell[],
  slutt: Slutt,
  fil: string,
): Promise<void> {
  const summer: Tabellsum[] = []
  for (const tabell of tabeller) {
    const teller = new Tabellteller(tabell.tabell)
    for await (const linje of lesRader(kobling, tabell)) teller.ta(linje)
    summer.push(teller.sum())
  }
  const ulik = summer.find(s => !slutt.tabeller.some(t => isDeepStrictEqual(t, s)))
  if (ulik ?? avtrykkAv(summer) !== slutt.avtrykk)
    throw new Kopifeil(
      `Det som ble lest inn fra ${fil}, har ikke samme avtrykk som kopien (${ulik?.tabell ?? 'tabellene'}). Ingenting er lagret.`,
    )
  const sekvenser = await lesSekvenser(kobling)
  if (!isDeepStrictEqual(sekvenser, slutt.sekvenser))
    throw new Kopifeil(`Tellerne i databasen er ikke de samme som i ${fil}. Ingenting er lagret.`)
}

/** What is set aside while rows come in, and how it is put back: triggers, references, and that policies bind the owner. */
async function avOgPaa(kobling: Kobling): Promise<{ av: string[]; paa: string[] }> {
  const rader = await kobling.rader(
    `SELECT av, paa FROM (
       SELECT 1 AS nr, format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname),
         format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
           CASE tgenabled WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' ELSE '' END, tgname)
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE NOT tgisinternal AND tgenabled <> 'D' AND c.relnamespace = 'public'::regnamespace
       UNION ALL SELECT 2, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
       UNION ALL SELECT 3, format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass),
         format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass)
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relforcerowsecurity
     ) alt (nr, av, paa) ORDER BY nr, av`,
  )
  // The references are whole again before the triggers wake, and both before the owner is bound.
  const paa = rader.map(([, p]) => p ?? '')
  const referanser = paa.filter(sql => sql.includes(' ADD CONSTRAINT '))
  return {
    av: rader.map(([a]) => a ?? ''),
    paa: [...referanser, ...paa.filter(p => !referanser.includes(p))],
  }
}
