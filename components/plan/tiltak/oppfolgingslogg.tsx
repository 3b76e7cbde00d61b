import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import type { Loggoppforing } from '@/lib/domene/tiltak/typer'
import stil from '../plan.module.css'

/** The oppfølgingslogg, newest first; children: the form that adds to it. */
export function Oppfolgingslogg({ logg, children }: { logg: Loggoppforing[]; children?: React.ReactNode }) {
  const t = useTranslations('plan.logg')
  const rolle = useTranslations('rolle')
  return (
    <section aria-labelledby="oppfolgingslogg" className="ln-stabel">
      <Overskrift niva={2} id="oppfolgingslogg">
        {t('tittel')}
      </Overskrift>
      {children}
      {logg.length === 0 ? (
        <p className="ln-dempet">{t('tom')}</p>
      ) : (
        <ol className={stil.logg}>
          {logg.map(l => (
            <li key={l.id}>
              <p className="ln-liten ln-dempet">
                <time dateTime={l.tid.toISOString()}>{visTidspunkt(l.tid)}</time>
                {` · ${l.navn ?? t('fjernet')}, ${rolle(l.rolle)}`}
              </p>
              <p className={`ln-lesbar ${stil.fritekst}`}>{l.tekst}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
