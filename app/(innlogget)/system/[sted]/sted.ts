import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { hentStedsnavn } from '@/lib/data/konto/stedsnavn'
import { type Sted, lesSted } from '@/lib/domene/konto/sted'

/** The place an address names, with its name in a sentence; «not found» for what is no place. */
export async function stedFraAdresse(nokkel: string): Promise<{ sted: Sted; navn: string }> {
  const sted = lesSted(nokkel)
  if (!sted) notFound()
  const navn = await hentStedsnavn(sted)
  if (navn === undefined) notFound()
  const t = await getTranslations('brukere')
  return { sted, navn: navn ?? (sted.type === 'LANDET' ? t('landet') : t('systemet')) }
}
