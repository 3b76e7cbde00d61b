import { forsvarligFor } from './felter'
import type { Svar } from './typer'

/** JA though hours are missing, or NEI or DELVIS though the norm is met. */
export type Uenighetsslag = 'FORSVARLIG_UNDER_NORM' | 'IKKE_FORSVARLIG_MED_NORM'

/** A sykehjem where the professional judgement and the number point different ways. */
export type Uenighet = { sykehjemId: string; slag: Uenighetsslag }

/** What is asked of a sykehjem here: its id, and whether it lacks hours (null = no norm, or no rate there). */
export type Hjemstall = { id: string; underNorm: boolean | null }

/** Where judgement and number disagree. Without a judgement, or without a norm, there is nothing to disagree about. */
export const finnUenigheter = (svar: Svar, sykehjem: readonly Hjemstall[]): Uenighet[] =>
  sykehjem.flatMap(hjem => {
    const slag = uenighetFor(svar, hjem)
    return slag === null ? [] : [{ sykehjemId: hjem.id, slag }]
  })

export function uenighetFor(svar: Svar, { id, underNorm }: Hjemstall): Uenighetsslag | null {
  const forsvarlig = forsvarligFor(svar, id)
  if (forsvarlig === null || underNorm === null) return null
  if (underNorm) return forsvarlig === 'JA' ? 'FORSVARLIG_UNDER_NORM' : null
  return forsvarlig === 'JA' ? null : 'IKKE_FORSVARLIG_MED_NORM'
}
