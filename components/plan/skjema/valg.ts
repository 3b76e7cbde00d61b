import type { Rolle } from '@/lib/domene/tilgang'
import type { Risikovalg } from '@/lib/domene/tiltak/typer'

/** What the form of a tiltak can point at. */
export type Tiltaksvalg = {
  /** The homes the user may make tiltak for, with their avdelinger. */
  sykehjem: { id: string; navn: string; avdelinger: { id: string; navn: string }[] }[]
  /** May the user make one for the whole kommune? */
  heleKommunen: boolean
  kolleger: { id: string; navn: string; roller: Rolle[] }[]
  risikoer: Risikovalg[]
}
