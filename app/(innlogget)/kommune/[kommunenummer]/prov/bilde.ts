import 'server-only'
import type { Provbilde } from '@/components/prov/typer'
import { visDato } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { erApen } from '@/lib/domene/beregning/gyldighet'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import { lesDatovalg } from '@/lib/domene/dekning/datovalg'
import { erOmstendelig, lesFelt, lesFelter, type Sok, sporring } from '@/lib/domene/felles/adresse'
import type { Dato } from '@/lib/domene/felles/dato'
import { brukEndringer } from '@/lib/domene/prov/bruk'
import { kort, standardfelter } from '@/lib/domene/prov/felter'
import { lesProv } from '@/lib/domene/prov/les'

/** What the address tries. bilde null: no sykehjem is open that day. kortere: the query, where it says more than needed. */
export function lagBilde(
  situasjon: Situasjon,
  sok: Sok,
  idag: Dato,
): { dato: Dato; kortere: string | null; bilde: Provbilde | null } {
  const { dato, feil: datofeil } = lesDatovalg(lesFelt(sok, 'dato'), idag)
  const na = beregnDekning(situasjon, dato)
  const standard = standardfelter(situasjon, dato, idag, na)
  const skrevet = lesFelter(sok, standard)
  const kortere = erOmstendelig(sok, standard) ? sporring(skrevet, standard) : null
  const apne = situasjon.sykehjem.filter(s => erApen(s, dato))
  const valgt = apne.find(s => kort(s.id) === skrevet.sykehjem) ?? apne[0]
  if (!valgt) return { dato, kortere, bilde: null }

  const { endringer, pris, feil } = lesProv(situasjon, dato, skrevet, standard)
  const prov = beregnDekning(brukEndringer(situasjon, endringer, dato), dato)
  const alleFeil = datofeil ? { dato: datofeil, ...feil } : feil
  const { kommunenummer } = situasjon
  return {
    dato,
    kortere,
    bilde: {
      ...{ kommunenummer, situasjon, dato, dag: dato === idag ? 'idag' : visDato(dato) },
      ...{ standard, skrevet, feil: alleFeil },
      ...{ endringer, pris, na, prov, apne, valgt },
    },
  }
}
