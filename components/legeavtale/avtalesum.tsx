import { useTranslations } from 'next-intl'
import { Avsnitt } from '@/components/ui/tekst'
import type { DekningSykehjem } from '@/lib/domene/beregning/typer'
import { visTimer } from '@/lib/tall'

/** Agreed and actual hours of the home on the date; null = the home is not open then, so nothing counts. */
export function Avtalesum({ linje }: { linje: DekningSykehjem | null }) {
  const t = useTranslations('legeavtale.liste')
  if (!linje) return <Avsnitt>{t('stengt')}</Avsnitt>
  const { avtalteTimer, faktiskeTimer, timerOhd } = linje
  const ohd = timerOhd.avtalteTimer
  return (
    <div>
      <dl className="ln-fakta">
        <dt>{t('sumAvtalt')}</dt>
        <dd className="ln-tall">{t('timer', { timer: visTimer(avtalteTimer) })}</dd>
        <dt>{t('sumFaktisk')}</dt>
        <dd className="ln-tall">{t('timer', { timer: visTimer(faktiskeTimer) })}</dd>
      </dl>
      {ohd.n > 0n && <Avsnitt className="ln-dempet">{t('ohd', { timer: visTimer(ohd) })}</Avsnitt>}
    </div>
  )
}
