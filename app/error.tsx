'use client'
import { useTranslations } from 'next-intl'
import { Side } from '@/components/ramme/side'
import { Knapp } from '@/components/ui/knapp'

/** The impossible happened. The digest is the id of the log entry. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const t = useTranslations('uventet')
  return (
    <Side tittel={t('tittel')} ingress={t('tekst')}>
      {error.digest && <p className="ln-dempet">{t('kode', { kode: error.digest })}</p>}
      <div>
        <Knapp onClick={reset}>{t('igjen')}</Knapp>
      </div>
    </Side>
  )
}
