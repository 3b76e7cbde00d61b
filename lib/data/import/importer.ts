import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Dato } from '../../domene/felles/dato'
import { samleAdvarsler } from '../../domene/import/advarsler'
import { type Fletting, flett } from '../../domene/import/flett'
import { avvistSvar, forMangeRader, lagSvar, tellRader } from '../../domene/import/svar'
import type { Importsvar, Lestfil } from '../../domene/import/typer'
import { ikkeFunnet, ok, type Resultat } from '../../domene/resultat'
import { type Bruker, type Rolle, rolleFor } from '../../domene/tilgang'
import { lagreVentendeAdvarsler } from '../advarsel'
import { erDuplikat, som, type Tx } from '../database'
import { registrerNormFraImport } from '../norm/import'
import { hentAlleKommuner } from '../register'
import { situasjonITransaksjon } from '../situasjon'
import { EndretImens } from './endre-rader'
import { loggImport } from './logg'
import { skrivPlan } from './skriv'
import { hentTilstand } from './tilstand'

/** A trial that has been through everything: rolls back with its answer. */
class Provd extends Error {
  constructor(readonly svar: Importsvar) {
    super('Trial: rolled back')
  }
}

const MAKS_FORSOK = 3

/**
 * Imports a file: all its rows in one transaction, or none. provekjoring does the same and rolls back, so that it
 * meets what the database would say. Somebody who changes a row meanwhile makes the file be checked again.
 * IKKE_FUNNET when the kommune is not the actor's to import into; faults of the file are in the answer.
 */
export async function importer(
  bruker: Bruker,
  kommunenummer: string,
  fil: Lestfil,
  { provekjoring, idag }: { provekjoring: boolean; idag: Dato },
): Promise<Resultat<Importsvar>> {
  const rolle = rolleFor(bruker, 'import:utfore', { kommunenummer })
  if (!rolle) return ikkeFunnet()
  const forMange = forMangeRader(fil)
  if (forMange) return ok(forMange)
  const kontekst = { idag, kommuner: await hentAlleKommuner() }
  for (let forsok = 1; ; forsok++) {
    try {
      return ok(
        await som(bruker, async tx => {
          const tilstand = await hentTilstand(tx, kommunenummer)
          const fletting = flett(fil.tabeller, tilstand, kontekst, randomUUID)
          if (fil.feil.length + fletting.feil.length > 0) return avvistSvar(fil, fletting)
          const svar = await utfor(tx, bruker, rolle, kommunenummer, fil, fletting, idag)
          if (provekjoring) throw new Provd(svar)
          return { ...svar, lagret: true }
        }),
      )
    } catch (e) {
      if (e instanceof Provd) return ok(e.svar)
      if (forsok >= MAKS_FORSOK || !(e instanceof EndretImens || erDuplikat(e))) throw e
    }
  }
}

async function utfor(
  tx: Tx,
  bruker: Bruker,
  rolle: Rolle,
  kommunenummer: string,
  fil: Lestfil,
  { plan, rader, spor }: Fletting,
  idag: Dato,
): Promise<Importsvar> {
  await skrivPlan(tx, kommunenummer, plan)
  for (const { gyldigFra, satser, vedtak } of plan.normer)
    await registrerNormFraImport(tx, rolle, bruker, kommunenummer, { gyldigFra, satser, saksgang: vedtak })
  const situasjon = await situasjonITransaksjon(tx, kommunenummer)
  const { advarsler, merknader } = samleAdvarsler(spor, situasjon, idag)
  await lagreVentendeAdvarsler(tx, kommunenummer, merknader)
  const tabeller = tellRader(fil, rader)
  await loggImport(tx, bruker, rolle, kommunenummer, plan, tabeller)
  return lagSvar(tabeller, rader, [...fil.advarsler, ...advarsler])
}
