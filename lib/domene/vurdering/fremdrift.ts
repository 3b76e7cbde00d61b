import { FELTER } from './felter'
import { type Grunnlag, maaBesvares, type Mangel } from './fullstendighet'

/** How much of what is asked for is in place. */
export type Fremdrift = { besvart: number; totalt: number }

/**
 * Counts what is asked for now: the answers that must be given, each risk (one at least) and a norm. What is missing
 * is counted by finnMangler, so that the two agree.
 */
export function fremdrift(
  { svar, sykehjem, risikoer }: Pick<Grunnlag, 'svar' | 'sykehjem' | 'risikoer'>,
  mangler: readonly Mangel[],
): Fremdrift {
  const iKommunen = FELTER.filter(f => !f.perSykehjem && maaBesvares(f, svar, null)).length
  const perHjem = FELTER.filter(f => f.perSykehjem)
  const iHjemmene = sykehjem.reduce(
    (n, hjem) => n + perHjem.filter(f => maaBesvares(f, svar, hjem)).length,
    0,
  )
  const totalt = iKommunen + iHjemmene + Math.max(1, risikoer.length) + 1
  return { besvart: totalt - mangler.length, totalt }
}
