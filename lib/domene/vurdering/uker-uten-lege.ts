import { beregnDekning } from '../beregning/dekning'
import { endringsdatoer } from '../beregning/endringsdatoer'
import { erApen } from '../beregning/gyldighet'
import type { Situasjon, SituasjonSykehjem } from '../beregning/situasjon'
import { type Dato, plussAar, plussDager, ukedag } from '../felles/dato'

/**
 * Whole ISO weeks of the 12 months up to and including the date in which the home had no faktiske timer on any day: a
 * July without a doctor. Weeks before the first avtale, or in which the home was not open all days, are not known and
 * do not count; null when no week is known.
 */
export function ukerUtenLege(hjem: SituasjonSykehjem, dato: Dato): number | null {
  const forsteAvtale = hjem.legeavtaler
    .flatMap(l => l.versjoner.map(v => v.gjelderFra))
    .sort()
    .at(0)
  if (forsteAvtale === undefined) return null
  const fra = plussDager(plussAar(dato, -1), 1)
  const uker = mandager(fra, dato).filter(
    m => m >= forsteAvtale && erApen(hjem, m) && erApen(hjem, plussDager(m, 6)),
  )
  if (uker.length === 0) return null
  const medLege = dagerMedLege(hjem)
  return uker.filter(m => UKEDAGER.every(n => !medLege(plussDager(m, n)))).length
}

const UKEDAGER = [0, 1, 2, 3, 4, 5, 6]

/** The Mondays of the whole weeks inside [fra, til]. */
function mandager(fra: Dato, til: Dato): Dato[] {
  const svar: Dato[] = []
  for (let m = plussDager(fra, (8 - ukedag(fra)) % 7); plussDager(m, 6) <= til; m = plussDager(m, 7))
    svar.push(m)
  return svar
}

/** Had the home a doctor that day? Hours of OYEBLIKKELIG_HJELP count here: somebody was there. */
function dagerMedLege(hjem: SituasjonSykehjem): (dag: Dato) => boolean {
  const skifter = [...endringsdatoer(hjem)].sort()
  const alene: Situasjon = { kommunenummer: '', timerPerArsverk: '37.5', sykehjem: [hjem], normer: [] }
  const husket = new Map<Dato | undefined, boolean>()
  return dag => {
    const trinn = skifter.findLast(d => d <= dag)
    const kjent = husket.get(trinn)
    if (kjent !== undefined) return kjent
    const linje = beregnDekning(alene, dag).sykehjem[0]
    const timer = [linje?.faktiskeTimer, linje?.timerOhd.faktiskeTimer]
    const svar = timer.some(t => t !== null && t !== undefined && t.gt(0))
    husket.set(trinn, svar)
    return svar
  }
}
