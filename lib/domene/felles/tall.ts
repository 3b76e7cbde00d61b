import type { Desimal } from '../beregning/situasjon'

/** tvetydig: «1.234» can be 1234 or 1,234. desimaler: more decimals than the field holds. */
export type Tallfeil = 'tom' | 'tvetydig' | 'desimaler' | 'heltall' | 'ugyldig'
export type LestTall<T> = { ok: true; verdi: T } | { ok: false; feil: Tallfeil; funnet: string }

const MELLOMROM = '[ \\u00a0\\u202f]'
const TALL = new RegExp(`^([-\\u2212]?)(\\d{1,3}(?:${MELLOMROM}\\d{3})+|\\d+)(?:([.,])(\\d+))?$`)

/**
 * Reads a number as Norwegians write it: «0,55», «0.55», «1 234,5» (normal, no-break or narrow no-break space),
 * hyphen or minus sign. Refuses the ambiguous «1.234»; «1,234» has three decimals, never a thousand.
 * Answers a decimal text with point, without needless zeros («1.50» → "1.5").
 */
export function lesTall(tekst: string, { desimaler }: { desimaler: number }): LestTall<Desimal> {
  const funnet = tekst.trim()
  const nei = (feil: Tallfeil): LestTall<Desimal> => ({ ok: false, feil, funnet })
  if (funnet === '') return nei('tom')
  const [treff, fortegn = '', hele = '', skille = '', brokdel = ''] = TALL.exec(funnet) ?? []
  if (treff === undefined)
    return nei(/^[-\u2212]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(funnet) ? 'tvetydig' : 'ugyldig')
  if (skille === '.' && brokdel.length === 3 && /^[1-9]\d{0,2}$/.test(hele)) return nei('tvetydig')
  if (brokdel.length > desimaler) return nei('desimaler')
  return { ok: true, verdi: normaliser(fortegn !== '', hele.replace(/\D/g, ''), brokdel) }
}

/** Reads a whole number. «20,0» counts as 20: spreadsheets write it so. */
export function lesHeltall(tekst: string): LestTall<number> {
  const lest = lesTall(tekst, { desimaler: 2 })
  if (!lest.ok) return lest.feil === 'desimaler' ? { ...lest, feil: 'heltall' } : lest
  const verdi = Number(lest.verdi)
  const funnet = tekst.trim()
  if (!Number.isInteger(verdi)) return { ok: false, feil: 'heltall', funnet }
  return Number.isSafeInteger(verdi) ? { ok: true, verdi } : { ok: false, feil: 'ugyldig', funnet }
}

function normaliser(negativ: boolean, hele: string, brokdel: string): Desimal {
  const foran = hele.replace(/^0+(?=\d)/, '')
  const bak = brokdel.replace(/0+$/, '')
  const tall = bak === '' ? foran : `${foran}.${bak}`
  return negativ && tall !== '0' ? `-${tall}` : tall
}
