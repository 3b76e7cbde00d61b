import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Normversjon } from '@/lib/domene/norm/versjon'
import { ruter } from '@/lib/ruter'

type Props = {
  kommunenummer: string
  utkast: Normversjon | null
  gjeldende: Normversjon | null
  kanEndreNorm: boolean
  /** The table of what the draft comes to. */
  effekt: React.ReactNode
}

/** The norm the level is decided in: the draft, what it comes to, and the way to edit it. */
export function Normdel({ kommunenummer, utkast, gjeldende, kanEndreNorm, effekt }: Props) {
  const t = useTranslations('vurdering.mengde')
  return (
    <Kort className="ds-card ln-stabel">
      <Overskrift niva={3}>{utkast ? t('utkast') : t('norm')}</Overskrift>
      <Avsnitt>{t(utkast ? 'omUtkast' : gjeldende ? 'omGjeldende' : 'ingen')}</Avsnitt>
      {gjeldende && (
        <Avsnitt>
          {t('gjeldende')}{' '}
          <Lenke href={ruter.normversjon(kommunenummer, gjeldende.id)}>
            {t('normFra', { dato: visDato(gjeldende.gyldigFra) })}
          </Lenke>
        </Avsnitt>
      )}
      {effekt}
      <div className="ln-rekke">
        {utkast && kanEndreNorm ? (
          <Knappelenke variant="secondary" href={ruter.normutkast(kommunenummer)}>
            {t('endreUtkast')}
          </Knappelenke>
        ) : (
          <Knappelenke variant="secondary" href={ruter.norm(kommunenummer)}>
            {t(kanEndreNorm ? 'lagUtkast' : 'tilNormen')}
          </Knappelenke>
        )}
      </div>
    </Kort>
  )
}
