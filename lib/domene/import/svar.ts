import type { Fletting } from './flett'
import type { Importadvarsel, Importsvar, Lestfil, Radsvar, Tabellnavn, Telling } from './typer'

const INGEN: Telling = { opprettet: 0, endret: 0, uendret: 0 }

/** More rows than this in one file take longer than anybody else should have to wait for. */
export const MAKS_RADER = 25_000

/** The answer to a file with too many rows, which is not looked into; null when it has not. */
export function forMangeRader(fil: Lestfil): Importsvar | null {
  const funnet = fil.tabeller.reduce((sum, t) => sum + t.rader.length, 0)
  if (funnet <= MAKS_RADER) return null
  const melding = { kode: 'importfeil.fil.forMangeRader', verdier: { funnet, maks: MAKS_RADER } }
  return {
    ...{ lagret: false, sum: INGEN, tabeller: {}, rader: [], advarsler: [] },
    feil: [{ tabell: null, rad: 1, kolonne: '', melding }],
  }
}

/** Rows by what became of them, for every table in the file, also one without rows. */
export function tellRader(fil: Lestfil, rader: readonly Radsvar[]): Partial<Record<Tabellnavn, Telling>> {
  return Object.fromEntries(
    fil.tabeller.map(({ tabell }) => {
      const antall = (utfall: Radsvar['utfall']) =>
        rader.filter(r => r.tabell === tabell && r.utfall === utfall).length
      return [tabell, { opprettet: antall('NY'), endret: antall('ENDRET'), uendret: antall('UENDRET') }]
    }),
  )
}

/** The answer of an import that holds. lagret is the caller's to say. */
export function lagSvar(
  tabeller: Importsvar['tabeller'],
  rader: Radsvar[],
  advarsler: Importadvarsel[],
): Importsvar {
  const sum = Object.values(tabeller).reduce(
    (s, t) => ({
      opprettet: s.opprettet + t.opprettet,
      endret: s.endret + t.endret,
      uendret: s.uendret + t.uendret,
    }),
    INGEN,
  )
  return { lagret: false, sum, tabeller, rader, feil: [], advarsler }
}

/** The answer when the file has faults: all of them, and nothing counted, since nothing is done. */
export const avvistSvar = (fil: Lestfil, { feil, rader }: Fletting): Importsvar => ({
  ...{ lagret: false, sum: INGEN, tabeller: {} },
  ...{ rader, feil: [...fil.feil, ...feil], advarsler: fil.advarsler },
})
