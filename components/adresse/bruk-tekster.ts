import { useTranslations } from 'next-intl'
import type { Adressetekster } from './adresseskjema'

/** The words of Adresseskjema. */
export function useAdressetekster(): Adressetekster {
  const t = useTranslations('kalkulator')
  return {
    regn: t('regn'),
    kopier: t('kopier'),
    kopiert: t('kopiert'),
    kopierSelv: t('kopierSelv'),
    nullstill: t('nullstill'),
    forLang: t('forLang'),
  }
}
