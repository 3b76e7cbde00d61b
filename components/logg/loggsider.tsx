import { useTranslations } from 'next-intl'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import type { Loggfilter } from '@/lib/domene/logg/filter'

type Props = { sti: string; filter: Loggfilter; neste: string | null }

/** The way to older rows, and back to the newest. */
export function Loggsider({ sti, filter, neste }: Props) {
  const t = useTranslations('logg')
  if (!neste && !filter.etter) return null
  const adresse = (etter: string | null) => {
    const sok = new URLSearchParams()
    for (const [navn, verdi] of Object.entries({ ...filter, etter })) if (verdi) sok.set(navn, verdi)
    return sok.size > 0 ? `${sti}?${sok}` : sti
  }
  return (
    <nav className="ln-rekke" aria-label={t('sider')}>
      {neste && (
        <Knappelenke variant="secondary" href={adresse(neste)}>
          {t('eldre')}
        </Knappelenke>
      )}
      {filter.etter && <Lenke href={adresse(null)}>{t('nyeste')}</Lenke>}
    </nav>
  )
}
