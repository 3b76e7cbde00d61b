import { type Datatabell, type Felt, lagDatatabell } from '../felles/datatabell'
import { tidIOslo } from '../felles/oslotid'
import { detalj } from '../kommunetabell/logg'
import type { Detalj } from './detaljer'
import type { Leddplass } from './kjede'

/** A row of the log of a round as an embete takes it out. rolle tells the party; no person is named. */
export type Tilsynslogg = {
  tid: Date
  /** null: of the round itself. */
  kommunenummer: string | null
  handling: string
  rolle: string | null
  detaljer: readonly Detalj[]
  ledd: Leddplass | null
}

const LOGG: Felt<Tilsynslogg>[] = [
  ['tid', 'tekst', l => l.tid.toISOString()],
  ['tidNorge', 'tekst', l => tidIOslo(l.tid)],
  ['kommunenummer', 'tekst', l => l.kommunenummer],
  ['handling', 'tekst', l => l.handling],
  ['rolle', 'tekst', l => l.rolle],
  ['detaljer', 'tekst', l => l.detaljer.map(detalj).join('; ')],
  ['kjede', 'tekst', l => l.ledd?.kjede ?? null],
  ['nr', 'heltall', l => l.ledd?.nr ?? null],
  ['hash', 'tekst', l => l.ledd?.hash ?? null],
]

export const tilsynsloggtabell = (rader: readonly Tilsynslogg[]): Datatabell =>
  lagDatatabell('logg', LOGG, rader)
