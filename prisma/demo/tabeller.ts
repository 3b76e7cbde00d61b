import fs from 'node:fs'
import path from 'node:path'
import { importer } from '../../lib/data/import/importer'
import type { Dato } from '../../lib/domene/felles/dato'
import { type Lestfil, TABELLNAVN } from '../../lib/domene/import/typer'
import type { Bruker } from '../../lib/domene/tilgang'
import { lesCsvTabell } from '../../lib/utveksling/importfil'

/** The tables of one kommune, as the app would read them from a file somebody brings. */
function lesTabeller(kommunenummer: string): Lestfil {
  const mappe = path.join(process.cwd(), 'prisma', 'demo', kommunenummer)
  const filer = TABELLNAVN.map(tabell => ({ tabell, sti: path.join(mappe, `${tabell}.csv`) }))
    .filter(({ sti }) => fs.existsSync(sti))
    .map(({ tabell, sti }) => lesCsvTabell(fs.readFileSync(sti), tabell))
  return {
    tabeller: filer.flatMap(f => f.tabeller),
    feil: filer.flatMap(f => f.feil),
    advarsler: filer.flatMap(f => f.advarsler),
  }
}

/** Imports what the demonstration has registered in a kommune, through the door users have. Throws on a fault. */
export async function importerTabeller(bruker: Bruker, kommunenummer: string, idag: Dato): Promise<void> {
  const svar = await importer(bruker, kommunenummer, lesTabeller(kommunenummer), {
    provekjoring: false,
    idag,
  })
  if (!svar.ok || !svar.verdi.lagret) throw new Error(`Demo ${kommunenummer}: ${JSON.stringify(svar)}`)
}
