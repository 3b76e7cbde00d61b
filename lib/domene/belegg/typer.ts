import type { Dato } from '../felles/dato'

/** What holds from a date until the next row. beboere null = unknown, counted as plasser and marked «antatt». */
export type Beleggtall = { gjelderFra: Dato; plasser: number; beboere: number | null }

export type Belegg = Beleggtall & { id: string; versjon: number }
