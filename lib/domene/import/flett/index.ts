import type { Lesekontekst } from '../kolonner'
import { lesTabell } from '../les-tabell'
import { type Plan, tomPlan } from '../plan'
import { nyProtokoll } from '../protokoll'
import { radnokkelTekst } from '../radnokkel'
import { kolonnerI } from '../tabeller'
import type { Tilstand } from '../tilstand'
import { type Importfeil, type Raatabell, type Radsvar, TABELLNAVN, type Tabellnavn } from '../typer'
import { flettAvdelinger } from './avdelinger'
import { flettBelegg } from './belegg'
import { flettFravaer } from './fravaer'
import { type Flettekontekst, nyttSpor, type Spor } from './kontekst'
import { flettLegeavtaler } from './legeavtaler'
import { flettNormer } from './normer'
import { flettSykehjem } from './sykehjem'

export type Fletting = { plan: Plan; rader: Radsvar[]; feil: Importfeil[]; spor: Spor }

const FLETTERE = {
  sykehjem: flettSykehjem,
  avdelinger: flettAvdelinger,
  belegg: flettBelegg,
  legeavtaler: flettLegeavtaler,
  fravaer: flettFravaer,
  normer: flettNormer,
}

/**
 * Works out what a file would do to what is registered: every fault, what becomes of each row, and the plan of what to
 * write. With any feil the plan must not be carried out. Tables in the order they depend on each other, so that an
 * avdeling can stand in a sykehjem of the same workbook. Changes tilstand: give it a copy of its own.
 */
export function flett(
  tabeller: readonly Raatabell[],
  tilstand: Tilstand,
  kontekst: Lesekontekst,
  nyId: () => string,
): Fletting {
  const protokoll = nyProtokoll()
  const k: Flettekontekst = {
    tilstand,
    plan: tomPlan(),
    protokoll,
    spor: nyttSpor(),
    nevnt: { sykehjem: new Set(), avdelinger: new Set() },
    nyId,
  }
  const ordnet = TABELLNAVN.flatMap(navn => tabeller.filter(t => t.tabell === navn))
  for (const raa of ordnet) {
    k.spor.tabeller.add(raa.tabell)
    flettTabell(k, raa.tabell, raa, kontekst)
  }
  const rader = ordnet.flatMap(raa => {
    const nokkel = radnokkelTekst(raa)
    return raa.rader.map(rad => ({
      tabell: raa.tabell,
      rad: rad.rad,
      nokkel: nokkel(rad),
      ...protokoll.utfall(raa.tabell, rad.rad),
    }))
  })
  return { plan: k.plan, rader, feil: sorter(protokoll.feil), spor: k.spor }
}

function flettTabell<T extends Tabellnavn>(
  k: Flettekontekst,
  tabell: T,
  raa: Raatabell,
  kontekst: Lesekontekst,
): void {
  const flettRader = FLETTERE[tabell] as (k: Flettekontekst, rader: ReturnType<typeof lesTabell<T>>) => void
  flettRader(k, lesTabell<T>({ ...raa, tabell }, kontekst, k.protokoll))
}

/** As the file is read: by table, row and column; what concerns a whole row goes before its cells. */
function sorter(feil: readonly Importfeil[]): Importfeil[] {
  const plass = (f: Importfeil) => (f.tabell === null ? -1 : TABELLNAVN.indexOf(f.tabell))
  const kolonne = (f: Importfeil) => (f.tabell ? Object.keys(kolonnerI(f.tabell)).indexOf(f.kolonne) : -1)
  return feil.toSorted((a, b) => plass(a) - plass(b) || a.rad - b.rad || kolonne(a) - kolonne(b))
}
