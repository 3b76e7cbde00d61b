import { useTranslations } from 'next-intl'
import { visDato } from '@/lib/dato'
import { erDato } from '@/lib/domene/felles/dato'
import type { Loggverdi } from '@/lib/domene/logg/detaljer'
import { visDesimal } from '@/lib/tall'

/** Fields whose values are codes, and where their words stand. */
const ORD = {
  eierform: 'eierform',
  type: 'avdelingstype',
  avtaleform: 'avtaleform',
  arsak: 'fravaersarsak',
  basis: 'basis',
  grunnkode: 'grunnkode',
  status: 'saksgangstatus',
  tiltaksstatus: 'plan.status',
  kategori: 'plan.kategori',
  roller: 'rolle',
  sprak: 'logg',
  slag: 'innsending.kvittering.slagnavn',
  maate: 'innloggingsmate',
  kilde: 'logg.kilder',
} as const

/** A value of the log in words: numbers and dates as Norwegians write them, codes by name, lists as lines. */
export function useLoggverdi(): (felt: string, verdi: Loggverdi) => string[] {
  const t = useTranslations()
  const feltnavn = useFeltnavn()
  const linjer = (felt: string, verdi: Loggverdi): string[] => {
    if (verdi === null || verdi === '') return [t('logg.tomt')]
    if (typeof verdi === 'boolean') return [verdi ? t('logg.ja') : t('logg.nei')]
    if (typeof verdi === 'number') return [visDesimal(String(verdi))]
    if (typeof verdi === 'string') return [tekst(felt, verdi)]
    if (Array.isArray(verdi))
      return verdi.length === 0 ? [t('logg.tomt')] : verdi.flatMap(v => linjer(felt, v))
    return [
      Object.entries(verdi)
        .map(([under, v]) => `${feltnavn(under)}: ${linjer(under, v).join(', ')}`)
        .join('; '),
    ]
  }
  const tekst = (felt: string, verdi: string): string => {
    const ord = felt in ORD ? `${ORD[felt as keyof typeof ORD]}.${verdi}` : null
    if (ord && t.has(ord as never)) return t(ord as never)
    if (erDato(verdi)) return visDato(verdi)
    return TALL.test(verdi) && !NUMRE.includes(felt) ? visDesimal(verdi) : verdi
  }
  return linjer
}

const TALL = /^-?\d+(\.\d+)?$/
/** Digits that are names, not amounts. */
const NUMRE = [
  'aar',
  'budsjettaar',
  'organisasjonsnummer',
  'kjoptFra',
  'saksnummer',
  'arkivsaksnummer',
  'navn',
  'avtale',
]

/** What a field is called; its own key when there is no word for it yet. */
export function useFeltnavn(): (felt: string) => string {
  const t = useTranslations('logg.felt')
  return felt => (t.has(felt as never) ? t(felt as never) : felt)
}
