import { navnenokkel } from '../../felles/navn'
import { type Celle, lesbar } from '../rad'
import type { TilstandAvdeling, TilstandSykehjem } from '../tilstand'
import type { Tabellnavn } from '../typer'
import type { Flettekontekst } from './kontekst'

/** At most this many names are given as what was expected. */
const MAKS_FORSLAG = 10

/** The key of an avdeling's name within the kommune. */
export const avdelingsnokkel = (sykehjem: string, avdeling: string): string =>
  `${navnenokkel(sykehjem)}\n${navnenokkel(avdeling)}`

/** The sykehjem a row names. null when it cannot be had: unknown (then the row is refused), unreadable or refused itself. */
export function finnSykehjem(
  k: Flettekontekst,
  tabell: Tabellnavn,
  rad: number,
  celle: Celle<string | null | undefined>,
): TilstandSykehjem | null {
  if (!lesbar(celle) || !celle) return null
  const nokkel = navnenokkel(celle)
  const funnet = k.tilstand.sykehjem.get(nokkel)
  if (funnet) k.spor.sykehjem.add(funnet.id)
  else if (!k.nevnt.sykehjem.has(nokkel)) {
    const gyldige = forslag([...k.tilstand.sykehjem.values()].map(s => s.felt.navn))
    k.protokoll.avvis(tabell, rad, 'sykehjem', 'importfeil.ukjentSykehjem', { funnet: celle, ...gyldige })
  }
  return funnet ?? null
}

/** The avdeling a row names in its sykehjem; null as for finnSykehjem. */
export function finnAvdeling(
  k: Flettekontekst,
  tabell: Tabellnavn,
  rad: number,
  sykehjem: TilstandSykehjem | null,
  celle: Celle<string | null | undefined>,
): TilstandAvdeling | null {
  if (!sykehjem || !lesbar(celle) || !celle) return null
  const funnet = sykehjem.avdelinger.get(navnenokkel(celle))
  if (!funnet && !k.nevnt.avdelinger.has(avdelingsnokkel(sykehjem.felt.navn, celle))) {
    const gyldige = forslag([...sykehjem.avdelinger.values()].map(a => a.felt.navn))
    const verdier = { funnet: celle, sykehjem: sykehjem.felt.navn, ...gyldige }
    k.protokoll.avvis(tabell, rad, 'avdeling', 'importfeil.ukjentAvdeling', verdier)
  }
  return funnet ?? null
}

function forslag(navn: string[]): { gyldige: string; antall: number; flere: number } {
  return {
    gyldige: navn.slice(0, MAKS_FORSLAG).join(', '),
    antall: navn.length,
    flere: Math.max(0, navn.length - MAKS_FORSLAG),
  }
}
