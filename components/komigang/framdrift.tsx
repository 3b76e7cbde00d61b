import { useTranslations } from 'next-intl'
import type { KomIGang } from '@/lib/domene/komigang/typer'
import stil from './komigang.module.css'

/** «3 av 5»: how far the kommune has come, in words and as a bar. */
export function Framdrift({ status }: { status: KomIGang }) {
  const t = useTranslations('komigang')
  return (
    <div className={stil.framdrift}>
      <p className={stil.framdriftstekst}>
        {t('framdrift', { ferdige: status.antallFerdige, alle: status.steg.length })}
      </p>
      <div className={stil.streker} aria-hidden="true">
        {status.steg.map((s, i) => (
          <span
            key={s.steg}
            className={`${stil.strek} ${i < status.antallFerdige ? stil.strekFerdig : ''}`}
          />
        ))}
      </div>
    </div>
  )
}
