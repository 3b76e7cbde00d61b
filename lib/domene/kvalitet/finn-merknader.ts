import { beregnDekning } from '../beregning/dekning'
import type { Situasjon } from '../beregning/situasjon'
import { type Dato, plussAar } from '../felles/dato'
import { overPlasser } from './regler/belegg'
import { storEndring } from './regler/endring'
import { aldriMedAvtale } from './regler/fravaer'
import { bareLangtid } from './regler/kommune'
import { gammelNorm, satsUnderForslag } from './regler/norm'
import { ingenTimer, mangeTimer, timerPerBeboer } from './regler/timer'
import { ALVORSGRADER, type Merknad } from './typer'

/**
 * Every warning the registered rows give on a date, the calculation's own included, the gravest first; one per key.
 * Rules about tiltak and evaluation need the plan and live with it.
 */
export function finnMerknader(situasjon: Situasjon, dato: Dato): Merknad[] {
  const dekning = beregnDekning(situasjon, dato)
  const ifjor = beregnDekning(situasjon, plussAar(dato, -1))
  const alle = [
    ...dekning.merknader,
    ...dekning.sykehjem.flatMap(s =>
      [timerPerBeboer, ingenTimer, mangeTimer, overPlasser].flatMap(r => r(s)),
    ),
    ...situasjon.sykehjem.flatMap(aldriMedAvtale),
    ...(dekning.norm ? [...satsUnderForslag(dekning.norm), ...gammelNorm(dekning.norm, dato)] : []),
    ...bareLangtid(dekning.sykehjem),
    ...storEndring(dekning, ifjor),
  ]
  const enPerNokkel = [...new Map(alle.map(m => [m.nokkel, m])).values()]
  return enPerNokkel.sort((a, b) => ALVORSGRADER.indexOf(a.alvor) - ALVORSGRADER.indexOf(b.alvor))
}
