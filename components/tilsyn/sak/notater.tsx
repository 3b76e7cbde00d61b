import { useTranslations } from 'next-intl'
import { visTidspunkt } from '@/lib/dato'
import stil from '../tilsyn.module.css'

type Notat = { id: string; tekst: string; tid: Date; egen: boolean }

/** The Statsforvalter's own notes, the newest first. */
export function Notater({ notater }: { notater: readonly Notat[] }) {
  const t = useTranslations('tilsyn.notat')
  if (notater.length === 0) return <p className="ln-dempet">{t('ingen')}</p>
  return (
    <ol className={stil.trad}>
      {[...notater].reverse().map(n => (
        <li key={n.id}>
          <p className="ln-liten ln-dempet">
            {t(n.egen ? 'du' : 'kollega')} {visTidspunkt(n.tid)}
          </p>
          <p className={`ln-lesbar ${stil.fritekst}`}>{n.tekst}</p>
        </li>
      ))}
    </ol>
  )
}
