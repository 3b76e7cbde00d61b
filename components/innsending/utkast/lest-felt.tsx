import { useTranslations } from 'next-intl'
import type { Feltbruk } from '@/components/vurdering/svar/bruk-felt'
import stil from './utkast.module.css'

/** A text that cannot be written now, as it stands. */
export function LestFelt({ bruk: { id, etikett, bilde, visVerdi } }: { bruk: Feltbruk }) {
  const t = useTranslations('innsending')
  const tekst = visVerdi(bilde.verdi)
  return (
    <div id={id} className={stil.lest}>
      <p className={stil.lestNavn}>{etikett}</p>
      {tekst ? <p className={stil.lestTekst}>{tekst}</p> : <p className="ln-dempet">{t('ikkeFyltUt')}</p>}
    </div>
  )
}
