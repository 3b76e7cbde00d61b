import { getTranslations } from 'next-intl/server'
import type { Sted } from '@/lib/domene/konto/sted'

/** The name of a place in a sentence. */
export async function stedIOrd({ sted, navn }: { sted: Sted; navn: string | null }): Promise<string> {
  const t = await getTranslations('brukere')
  return navn ?? (sted.type === 'LANDET' ? t('landet') : t('systemet'))
}
