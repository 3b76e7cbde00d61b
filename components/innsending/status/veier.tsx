import { useTranslations } from 'next-intl'
import type { Innsendingsslag } from '@/lib/domene/innsending/typer'
import { ruter } from '@/lib/ruter'
import { TilSending } from './til-sending'

type Props = {
  kommunenummer: string
  innsamlingId: string
  kan: { ingenEndring: boolean; ingenSykehjem: boolean }
  /** What the reader goes on to do with the full answer. */
  steg: 'SENDE' | 'KLARGJORE'
  /** What it is marked ready as: then that is the one way. */
  klarSom: Innsendingsslag | null
}

/** The ways on: the full answer, and the two that need nothing more. */
export function Veier({ kommunenummer, innsamlingId, kan, steg, klarSom }: Props) {
  const t = useTranslations('innsending.vei')
  const til = (slag?: Innsendingsslag) => ruter.sendInn(kommunenummer, innsamlingId, slag)
  if (klarSom !== null)
    return (
      <div className="ln-rekke">
        <TilSending href={til(klarSom)} tekst={t('FULL')} />
      </div>
    )
  return (
    <div className="ln-stabel-tett">
      <div className="ln-rekke">
        {kan.ingenSykehjem ? (
          <TilSending href={til('INGEN_SYKEHJEM')} tekst={t('INGEN_SYKEHJEM')} />
        ) : (
          <TilSending href={til()} tekst={t(steg === 'SENDE' ? 'FULL' : 'KLARGJORE')} />
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
