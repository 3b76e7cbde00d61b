import type { Dato } from '../felles/dato'
import { TIDLIGSTE_DATO } from '../felles/grenser'
import { lesDato } from '../felles/les-dato'
import { erUuid } from '../felles/uuid'

export const OMRADER = ['INNHOLD', 'INNSENDING', 'TILGANG'] as const
export type Omrade = (typeof OMRADER)[number]

/** Which rows of the log. omrade null: all one may read. etter: the id of the row to go on from. */
export type Loggfilter = { omrade: Omrade | null; fra: Dato | null; til: Dato | null; etter: string | null }

export type LestLoggfilter = { filter: Loggfilter; feil: { fra: boolean; til: boolean } }

/** The filter in an address. A date that is none, or from before anything was registered, filters nothing and is said to be wrong. */
export function lesLoggfilter(sok: Record<string, string | string[] | undefined>): LestLoggfilter {
  const en = (navn: string) => {
    const verdi = sok[navn]
    return typeof verdi === 'string' ? verdi.trim() : ''
  }
  const dato = (navn: string) => {
    const lest = lesDato(en(navn))
    const ok = lest.ok && lest.verdi >= TIDLIGSTE_DATO
    return { verdi: ok ? lest.verdi : null, feil: !ok && (lest.ok || lest.feil !== 'tom') }
  }
  const [fra, til] = [dato('fra'), dato('til')]
  const etter = en('etter')
  return {
    filter: {
      omrade: OMRADER.find(o => o === en('omrade')) ?? null,
      fra: fra.verdi,
      til: til.verdi,
      etter: erUuid(etter) ? etter : null,
    },
    feil: { fra: fra.feil, til: til.feil },
  }
}
