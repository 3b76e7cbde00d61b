import { type Datatabell, type Felt, lagDatatabell } from '../felles/datatabell'
import { tidIOslo } from '../felles/oslotid'
import type { Detalj } from '../logg/detaljer'
import type { Leddplass } from '../logg/kjede'

/** A row of the log as it leaves the app. hvem: a name as it is now; null = nobody's, or that user is gone. */
export type Loggeksport = {
  tid: Date
  handling: string | null
  hvem: string | null
  rolle: string | null
  gjelder: string | null
  detaljer: readonly Detalj[]
  /** Where the row stands in the log's chain, to hold against an anchor or another copy. */
  ledd: Leddplass | null
}

const LOGG: Felt<Loggeksport>[] = [
  ['tid', 'tekst', l => l.tid.toISOString()],
  ['tidNorge', 'tekst', l => tidIOslo(l.tid)],
  ['handling', 'tekst', l => l.handling],
  ['hvem', 'tekst', l => l.hvem],
  ['rolle', 'tekst', l => l.rolle],
  ['gjelder', 'tekst', l => l.gjelder],
  ['detaljer', 'tekst', l => l.detaljer.map(detalj).join('; ')],
  ['kjede', 'tekst', l => l.ledd?.kjede ?? null],
  ['nr', 'heltall', l => l.ledd?.nr ?? null],
  ['hash', 'tekst', l => l.ledd?.hash ?? null],
]

export const loggtabell = (rader: readonly Loggeksport[]): Datatabell => lagDatatabell('logg', LOGG, rader)

export const detalj = ({ felt, forrige, ny }: Detalj): string =>
  forrige === undefined || ny === undefined
    ? `${felt}: ${verdi(ny ?? forrige)}`
    : `${felt}: ${verdi(forrige)} → ${verdi(ny)}`

const verdi = (v: Detalj['ny']): string =>
  typeof v === 'string' ? v : v === undefined ? '' : JSON.stringify(v)
