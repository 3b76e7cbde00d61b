import type { Desimal } from '../beregning/situasjon'
import type { Avdelingstype } from '../avdeling/typer'

/**
 * «Forslag fra Legeforeningen 2012» (cited in the Senter for omsorgsforskning report of 2019): uketimer per plass as
 * the two numbers proposed. Never a requirement: there is no national norm. Types not listed have no proposal.
 */
export const FORSLAG_2012: Partial<Record<Avdelingstype, { uketimer: Desimal; per: number }>> = {
  LANGTID: { uketimer: '1', per: 3 },
  KORTTID: { uketimer: '1.5', per: 1 },
  REHABILITERING: { uketimer: '3', per: 1 },
  DEMENS: { uketimer: '1', per: 2 },
  PALLIATIV: { uketimer: '5', per: 1 },
}
