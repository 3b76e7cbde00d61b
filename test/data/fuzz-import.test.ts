import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importer } from '@/lib/data/import/importer'
import { type Lestfil, TABELLNAVN } from '@/lib/domene/import/typer'
import { lesCsvTabell } from '@/lib/utveksling/importfil'
import { overlege } from '../aktor'
import { nyDatabase } from '../database'
import { antall, fuzzAsync, NOK, TID } from '../fuzz/oppsett'
import { csvtabell } from '../fuzz/filer'
import { IDAG, importerOk } from '../import'
import { dumpEidskog } from './isolasjon/oppsett'

nyDatabase()

/** What the files of the fuzz name, so that some of them get through. */
const GRUNNLAG = {
  sykehjem:
    'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nFurulia;KOMMUNAL;;;\nFossheim;KOMMUNAL;;;\n',
  avdelinger:
    'sykehjem;avdeling;type;apnet;nedlagt\nFurulia;Bjørk;LANGTID;;\nFurulia;Gran;KORTTID;;\nFossheim;Lind;DEMENS;;\n',
  legeavtaler:
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling\nFurulia;Tilsynslege 1;LIS1;7,5;01.01.2025;;;\n',
} as const

type Utfall = { lagret: number; avvist: number }

it(
  'a file is stored whole or not at all',
  async () => {
    for (const [tabell, csv] of Object.entries(GRUNNLAG))
      await importerOk(tabell as keyof typeof GRUNNLAG, csv)
    foer = await dumpEidskog()
    const utfall: Record<string, Utfall> = {}
    for (const tabeller of [...TABELLNAVN.map(t => [t]), TABELLNAVN]) {
      const teller = (utfall[tabeller.join()] = { lagret: 0, avvist: 0 })
      const filer = fc.tuple(...tabeller.map(csvtabell)).map((deler): Lestfil => {
        const lest = deler.map((bytes, i) => lesCsvTabell(bytes, tabeller[i] ?? 'sykehjem'))
        return { tabeller: lest.flatMap(l => l.tabeller), feil: lest.flatMap(l => l.feil), advarsler: [] }
      })
      await fuzzAsync(
        `lagring ${tabeller.join(' ')}`,
        fc.tuple(filer, fc.nat(3)),
        ([fil, provekjoring]) => lagres(fil, provekjoring === 0, teller),
        antall(30),
      )
    }
    if (!NOK) return
    expect(Object.values(utfall).every(u => u.avvist > 0)).toBe(true)
    expect(Object.values(utfall).reduce((sum, u) => sum + u.lagret, 0)).toBeGreaterThan(5)
  },
  TID * 3,
)

/** As it stands after the last file. */
let foer: Record<string, string[]> = {}

async function lagres(fil: Lestfil, provekjoring: boolean, teller: Utfall): Promise<void> {
  const svar = await importer(overlege, '3416', fil, { provekjoring, idag: IDAG })
  if (!svar.ok) throw new Error(svar.feil.kode)
  const { lagret, sum, feil } = svar.verdi
  expect(lagret).toBe(feil.length === 0 && !provekjoring)
  teller[lagret ? 'lagret' : 'avvist']++
  const etter = await dumpEidskog()
  if (!lagret) {
    expect(etter).toEqual(foer)
    return
  }
  // What was said to be stored is, and once: the same file again changes nothing.
  const endret = sum.opprettet + sum.endret > 0
  if (!endret) expect(utenLogg(etter)).toEqual(utenLogg(foer))
  const igjen = await importer(overlege, '3416', fil, { provekjoring: false, idag: IDAG })
  expect(igjen).toMatchObject({ ok: true, verdi: { feil: [], sum: { opprettet: 0, endret: 0 } } })
  foer = await dumpEidskog()
}

/** The log tells of the import as such, and warnings are found anew. */
const utenLogg = ({ Hendelse: _logg, Advarsel: _advarsler, ...resten }: Record<string, string[]>) => resten
