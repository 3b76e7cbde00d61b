import type { Lestrad } from '../rad'
import type { TilstandAvdeling, TilstandSykehjem } from '../tilstand'

export type Avtalerad = Lestrad<'legeavtaler'>

/** A row of a version with what it names; null = cannot be had (see oppslag.ts). */
export type Versjonsrad = {
  lest: Avtalerad
  hjem: TilstandSykehjem | null
  avdeling: TilstandAvdeling | null
}
