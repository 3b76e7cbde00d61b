import type { Rolle } from '../tilgang'
import { type Gjoremal, HVEM } from './steg'

/** Where the things to do lie: ids of sykehjem. */
export type Steder = {
  /** Of the tiltak past their frist; null = the whole kommune. */
  forfalteTiltak: readonly (string | null)[]
  underNorm: readonly string[]
  /** Those that lack something in what is registered. */
  uregistrert: readonly string[]
}

type Leser = { roller: readonly Rolle[]; egneSykehjem: readonly string[] }

/** Is it for the reader to do? A SYKEHJEMSLEDER's only where it concerns own homes. */
export const erForLeseren = (gjoremal: Gjoremal, { roller, egneSykehjem }: Leser, steder: Steder): boolean =>
  HVEM[gjoremal].some(
    rolle =>
      roller.includes(rolle) && (rolle !== 'SYKEHJEMSLEDER' || gjelder(gjoremal, egneSykehjem, steder)),
  )

function gjelder(gjoremal: Gjoremal, egne: readonly string[], steder: Steder): boolean {
  const noen = (ider: readonly (string | null)[]) => ider.some(id => id !== null && egne.includes(id))
  switch (gjoremal) {
    case 'FOLG_OPP_TILTAK':
      return noen(steder.forfalteTiltak)
    case 'LAG_TILTAK':
      return noen(steder.underNorm)
    case 'REGISTRER_TIMER':
      return noen(steder.uregistrert)
    default:
      return egne.length > 0
  }
}
