import { AVDELINGSTYPER } from '../avdeling/typer'
import { beleggPa } from '../beregning/gyldighet'
import type { SituasjonAvdeling } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import { av, type Endring } from './typer'

/** The avdelinger of a sykehjem with places, residents and types as they are tried. */
export const provAvdelinger = (
  avdelinger: readonly SituasjonAvdeling[],
  endringer: readonly Endring[],
  dato: Dato,
): SituasjonAvdeling[] => avdelinger.flatMap(a => provAvdeling(a, endringer, dato))

/**
 * The avdeling, and a made one for each type that places are moved to. Residents go with the places as far as there are
 * any. No more is moved than there is; types take theirs in fixed order, whatever order they were asked in.
 */
function provAvdeling(
  avdeling: SituasjonAvdeling,
  endringer: readonly Endring[],
  dato: Dato,
): SituasjonAvdeling[] {
  const na = beleggPa(avdeling.belegg, dato)
  const nyePlasser = av(endringer, 'PLASSER').find(e => e.avdelingId === avdeling.id)
  const nyeBeboere = av(endringer, 'BEBOERE').find(e => e.avdelingId === avdeling.id)
  const flytt = av(endringer, 'FLYTT').filter(e => e.avdelingId === avdeling.id)
  let plasser = nyePlasser?.plasser ?? na?.plasser ?? null
  let beboere = nyeBeboere ? nyeBeboere.beboere : (na?.beboere ?? null)
  if (plasser === null || (!nyePlasser && !nyeBeboere && flytt.length === 0)) return [avdeling]

  const nye: SituasjonAvdeling[] = []
  for (const type of AVDELINGSTYPER) {
    const onsket = flytt.filter(e => e.type === type).reduce((sum, e) => sum + e.plasser, 0)
    const flyttes = Math.min(onsket, plasser)
    if (flyttes === 0) continue
    const medfolger: number | null = beboere === null ? null : Math.min(flyttes, beboere)
    plasser -= flyttes
    beboere = beboere === null || medfolger === null ? null : beboere - medfolger
    nye.push({
      ...{ id: `prov ${avdeling.id} ${type}`, navn: avdeling.navn, type, apnet: null, nedlagt: null },
      belegg: [{ gjelderFra: dato, plasser: flyttes, beboere: medfolger }],
    })
  }
  return [{ ...avdeling, belegg: [{ gjelderFra: dato, plasser, beboere }] }, ...nye]
}
