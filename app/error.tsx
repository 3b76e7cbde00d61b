'use client'
import { useTranslations } from 'next-intl'
import { Side } from '@/components/ramme/side'
import { Knapp } from '@/components/ui/knapp'
import { utilgjengelig } from '@/lib/domene/felles/utilgjengelig'

/** The impossible happened, or the database is away. The digest, and the id of the request, are in the log entry. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const t = useTranslations('uventet')
  const skjema = useTranslations('skjema.database')
  const slag = utilgjengelig(error)
  return (
    <Side tittel={t(slag ? 'borte' : 'tittel')} ingress={slag ? skjema(slag) : t('tekst')}>
      {error.digest && !slag && <p className="ln-dempet">{t('kode', { kode: error.digest })}</p>}
      <Foresporsel />
      <div>
        <Knapp onClick={reset}>{t('igjen')}</Knapp>
      </div>
    </Side>
  )
}

/** The id of the request that brought the page; the layout left it there. */
function Foresporsel() {
  const t = useTranslations('uventet')
  const id = typeof document === 'undefined' ? undefined : document.documentElement.dataset.foresporsel
  return id ? <p className="ln-dempet">{t('foresporsel', { id })}</p> : null
}
