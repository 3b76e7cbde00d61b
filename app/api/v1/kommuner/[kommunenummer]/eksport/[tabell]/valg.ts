import { datoparameter, intervallparametre, timerparameter } from '@/app/api/v1/parametre'
import type { Parameterfeil } from '@/app/api/v1/problem'
import { FORMATER } from '@/app/api/v1/skjema'
import { aarAv, type Dato, forsteIAaret, sisteIAaret } from '@/lib/domene/felles/dato'
import type { Tabellvalg } from './hent-tabell'

export type Eksportvalg = Tabellvalg & { format: (typeof FORMATER)[number] }

/** What is asked for. Without dato: today; without fra and til: last year and this. CSV unless said. */
export function lesValg(url: URL, idag: Dato): { valg: Eksportvalg } | { feil: Parameterfeil[] } {
  const onsket = url.searchParams.get('format')
  const format = FORMATER.find(f => f === (onsket ?? 'csv'))
  const feilformat = format
    ? []
    : [{ parameter: 'format', funnet: onsket ?? '', forventet: FORMATER.join(', ') }]
  const dato = datoparameter(url, 'dato')
  const timer = timerparameter(url, 'timerPerArsverk')
  const standard = { fra: forsteIAaret(aarAv(idag) - 1), til: sisteIAaret(aarAv(idag)) }
  const medIntervall = url.searchParams.has('fra') || url.searchParams.has('til')
  const intervall = medIntervall ? intervallparametre(url) : { verdi: standard }
  const feil = [dato, timer].flatMap(l => ('feil' in l ? [l.feil] : []))
  if (!format || 'feil' in dato || 'feil' in timer || 'feil' in intervall)
    return { feil: [...feilformat, ...feil, ...('feil' in intervall ? intervall.feil : [])] }
  return { valg: { format, dato: dato.verdi ?? idag, timerPerArsverk: timer.verdi, ...intervall.verdi } }
}
