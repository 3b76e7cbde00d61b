import { useTranslations } from 'next-intl'
import type { Tiltak } from '@/lib/domene/tiltak/typer'

type Enhet = Pick<Tiltak, 'sykehjemNavn' | 'avdelingNavn' | 'type'>

/** What a tiltak is for, in words: «Furulia sykehjem, Gran», or the whole kommune; or of one type of avdeling. */
export function useEnhetsnavn(): (enhet: Enhet) => string {
  const t = useTranslations('plan')
  const avdelingstype = useTranslations('avdelingstype')
  return ({ sykehjemNavn, avdelingNavn, type }) =>
    [sykehjemNavn ?? t('heleKommunen'), avdelingNavn ?? (type && avdelingstype(type).toLowerCase())]
      .filter(Boolean)
      .join(', ')
}
