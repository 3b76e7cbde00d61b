import { useTranslations } from 'next-intl'
import { ruter } from '@/lib/ruter'
import { TilSending } from './til-sending'

type Props = {
  kommunenummer: string
  innsamlingId: string
  kan: { ingenEndring: boolean; ingenSykehjem: boolean }
}

/** The ways on: the full answer, and the two that need nothing more. */
export function Veier({ kommunenummer, innsamlingId, kan }: Props) {
  const t = useTranslations('innsending.vei')
  const til = (slag?: string) => ruter.sendInn(kommunenummer, innsamlingId, slag)
  return (
    <div className="ln-stabel-tett">
      <div className="ln-rekke">
        {kan.ingenSykehjem ? (
          <TilSending href={til('INGEN_SYKEHJEM')} tekst={t('INGEN_SYKEHJEM')} />
        ) : (
          <TilSending href={til()} tekst={t('FULL')} />
        )}
        {kan.ingenEndring && (
          <TilSending href={til('INGEN_ENDRING')} tekst={t('INGEN_ENDRING')} variant="secondary" />
        )}
      </div>
      {kan.ingenEndring && <p className="ln-dempet ln-liten ln-lesbar">{t('ingenEndringForklart')}</p>}
      {kan.ingenSykehjem && <p className="ln-dempet ln-liten ln-lesbar">{t('ingenSykehjemForklart')}</p>}
    </div>
  )
}
