import { useTranslations } from 'next-intl'
import type { Del } from '@/lib/domene/vurdering/typer'

/** «A. Utvikling og status». */
export function useDelnavn() {
  const t = useTranslations('vurdering')
  return (del: Del): string => t('delnavn', { del, navn: t(`del.${del}`) })
}
