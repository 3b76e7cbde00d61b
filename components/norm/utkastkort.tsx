import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import type { Normversjon } from '@/lib/domene/norm/versjon'
import { ruter } from '@/lib/ruter'
import { Normmerke } from './normmerke'

type Props = { kommunenummer: string; utkast: Normversjon; kan: { endre: boolean; vedta: boolean } }

/** The draft somebody is working on, and what the reader can do with it. */
export function Utkastkort({ kommunenummer, utkast, kan }: Props) {
  const t = useTranslations('norm.utkastkort')
  return (
    <Kort tonet className="ds-card ln-stabel">
      <div className="ln-rekke">
        <Overskrift niva={2}>{t('tittel')}</Overskrift>
        <Normmerke rolle="UTKAST" />
      </div>
      <p className="ds-paragraph">{t('sist', { tid: visTidspunkt(utkast.endret) })}</p>
      <div className="ln-rekke">
        {kan.endre ? (
          <Knappelenke href={ruter.normutkast(kommunenummer)}>{t('fortsett')}</Knappelenke>
        ) : (
          <Knappelenke variant="secondary" href={ruter.normversjon(kommunenummer, utkast.id)}>
            {t('les')}
          </Knappelenke>
        )}
        {kan.vedta && (
          <Knappelenke variant="secondary" href={ruter.normvedtak(kommunenummer)}>
            {t('registrer')}
          </Knappelenke>
        )}
      </div>
    </Kort>
  )
}
