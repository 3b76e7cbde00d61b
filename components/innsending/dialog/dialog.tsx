import { useTranslations } from 'next-intl'
import { Avsnitt } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import stil from './dialog.module.css'

type Melding = { id: string; fraKommunen: boolean; avsender: string; tekst: string; tid: Date }

/** What both parties have written on an innsending, the oldest first. Never of a person: kommune or embete, and role. */
export function Dialog({ meldinger }: { meldinger: readonly Melding[] }) {
  const t = useTranslations('innsending.dialog')
  if (meldinger.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  return (
    <ol className={stil.dialog}>
      {meldinger.map(m => (
        <li key={m.id} data-fra={m.fraKommunen ? 'kommunen' : 'embetet'}>
          <p className="ln-liten">
            <strong>{m.avsender}</strong>
            <span className="ln-dempet"> {visTidspunkt(m.tid)}</span>
          </p>
          <p className={stil.tekst}>{m.tekst}</p>
        </li>
      ))}
    </ol>
  )
}
