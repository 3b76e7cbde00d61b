import type Fraction from 'fraction.js'
import { brok } from '../felles/brok'
import { INNSENDINGSSTATUSER, type Tavlestatus } from '../innsending/typer'
import type { Tavlerad } from './tavle'

/** In the order one follows up. */
export const TAVLESTATUSER = [
  'IKKE_LEVERT',
  'IKKE_STARTET',
  ...INNSENDINGSSTATUSER,
  'FRITATT',
] as const satisfies Tavlestatus[]

export const SORTERINGER = [
  ...(['navn', 'status', 'dager', 'udekket', 'dekning', 'endring', 'advarsler'] as const),
] as const
export type Sortering = (typeof SORTERINGER)[number]

/** SENT: not levert, and past its frist. SVAR: the response clock runs. */
export const UTVALG = [
  'SENT',
  'UNDER_NORM',
  'ADVARSEL',
  'UTEN_VURDERING',
  'UTEN_PLAN',
  'MERKET',
  'SVAR',
] as const
export type Utvalg = (typeof UTVALG)[number]

export type Tavlefilter = {
  /** Part of a name or a number; '' = all. */
  sok: string
  status: Tavlestatus | ''
  fylke: string
  utvalg: Utvalg | ''
  sorter: Sortering
  synkende: boolean
  kart: 'STATUS' | 'DEKNING'
}

type Sok = Record<string, string | string[] | undefined>

/** The choice in an address; what is no choice chooses nothing. */
export function lesTavlefilter(sok: Sok): Tavlefilter {
  const en = (navn: string) => {
    const verdi = sok[navn]
    return typeof verdi === 'string' ? verdi.trim() : ''
  }
  return {
    ...{ sok: en('sok').slice(0, 100), fylke: en('fylke') },
    status: TAVLESTATUSER.find(s => s === en('status')) ?? '',
    utvalg: UTVALG.find(u => u === en('utvalg')) ?? '',
    sorter: SORTERINGER.find(s => s === en('sorter')) ?? 'navn',
    synkende: en('retning') === 'ned',
    kart: en('kart') === 'DEKNING' ? 'DEKNING' : 'STATUS',
  }
}

/** The same choice as an address asks for it, with a change. What is as it begins is left out. */
export function tavlesok(filter: Tavlefilter, endring: Partial<Tavlefilter> = {}): string {
  const f = { ...filter, ...endring }
  const par = new URLSearchParams()
  for (const navn of ['sok', 'status', 'fylke', 'utvalg'] as const) if (f[navn] !== '') par.set(navn, f[navn])
  if (f.sorter !== 'navn') par.set('sorter', f.sorter)
  if (f.synkende) par.set('retning', 'ned')
  if (f.kart !== 'STATUS') par.set('kart', f.kart)
  return par.toString()
}

const PASSER: Record<Utvalg, (r: Tavlerad) => boolean> = {
  SENT: r => r.dagerIgjen !== null && r.dagerIgjen < 0,
  UNDER_NORM: r => r.underNorm === true,
  ADVARSEL: r => (r.advarsler ?? 0) > 0,
  UTEN_VURDERING: r => r.vurdering !== null && r.vurdering !== 'GODKJENT',
  UTEN_PLAN: r => r.plan === 'INGEN',
  MERKET: r => r.apneMerker > 0,
  SVAR: r => r.venterSvarInnen !== null,
}

export function velgTavlerader(rader: readonly Tavlerad[], f: Tavlefilter): Tavlerad[] {
  const sok = f.sok.toLocaleLowerCase('nb')
  const valgt = rader.filter(
    r =>
      (r.navn.toLocaleLowerCase('nb').includes(sok) || r.kommunenummer.startsWith(sok)) &&
      (f.status === '' || r.status === f.status) &&
      (f.fylke === '' || r.fylkesnummer === f.fylke) &&
      (f.utvalg === '' || PASSER[f.utvalg](r)),
  )
  return sorterTavle(valgt, f)
}

/** What is not known comes last whichever way; equal ones by name. */
function sorterTavle(rader: Tavlerad[], { sorter, synkende }: Tavlefilter): Tavlerad[] {
  const navn = (a: Tavlerad, b: Tavlerad) => a.navn.localeCompare(b.navn, 'nb')
  const vei = synkende ? -1 : 1
  if (sorter === 'navn') return rader.sort((a, b) => vei * navn(a, b))
  return rader.sort((a, b) => {
    const [x, y] = [verdi(a, sorter), verdi(b, sorter)]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || navn(a, b)
    return vei * x.compare(y) || navn(a, b)
  })
}

function verdi(r: Tavlerad, etter: Exclude<Sortering, 'navn'>): Fraction | null {
  const tall = (n: number | null) => (n === null ? null : brok(n))
  switch (etter) {
    case 'status':
      return brok(TAVLESTATUSER.indexOf(r.status))
    case 'dager':
      return tall(r.dagerIgjen)
    case 'udekket':
      return r.udekket === null ? null : brok(r.udekket)
    case 'dekning':
      return r.dekning
    case 'endring':
      return r.endring
    case 'advarsler':
      return tall(r.advarsler)
  }
}
