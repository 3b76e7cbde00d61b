import type { Parameterfeil } from '@/app/api/v1/problem'
import { FORMATER } from '@/app/api/v1/skjema'
import { TABELLER, type Tabellkode } from '@/lib/domene/samlet/tabeller'
import type { Utvalg } from '@/lib/domene/samlet/typer'

export type Valg = {
  format: (typeof FORMATER)[number]
  /** One table; without it the whole answer (json), every table (xlsx) or the kommuner (csv). */
  tabell: Tabellkode | undefined
  /** Labels instead of codes. */
  navn: boolean
  utvalg: Utvalg
  /** One embete's part only. */
  sted: string | undefined
}

/** What is asked for: format, tabell, kontrollert=1 (those alone), navn=1 (labels), embete. */
export function lesValg(url: URL): { valg: Valg } | { feil: Parameterfeil[] } {
  const les = (navn: string) => url.searchParams.get(navn)
  const format = FORMATER.find(f => f === (les('format') ?? 'json'))
  const tabell = TABELLER.find(t => t === les('tabell'))
  const feil: Parameterfeil[] = []
  if (!format) feil.push({ parameter: 'format', funnet: les('format') ?? '', forventet: FORMATER.join(', ') })
  if (les('tabell') !== null && !tabell)
    feil.push({ parameter: 'tabell', funnet: les('tabell') ?? '', forventet: TABELLER.join(', ') })
  if (!format || feil.length > 0) return { feil }
  const utvalg = les('kontrollert') === '1' ? 'KONTROLLERT' : 'LEVERT'
  return { valg: { format, tabell, navn: les('navn') === '1', utvalg, sted: les('embete') ?? undefined } }
}
