import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Normlinje } from '@/lib/domene/norm/historikk'
import { ruter } from '@/lib/ruter'
import { Normfakta } from './normfakta'
import { Normmerke } from './normmerke'
import { Satsliste } from './satsliste'

type Props = { kommunenummer: string; linjer: Normlinje[]; idag: Dato }

/** Decided, and not in force yet. */
export function KommendeNormer({ kommunenummer, linjer, idag }: Props) {
  const t = useTranslations('norm')
  return linjer.map(linje => (
    <Kort key={linje.norm.id} className="ds-card ln-stabel">
      <div className="ln-rekke">
        <Overskrift niva={2}>
          <Lenke href={ruter.normversjon(kommunenummer, linje.norm.id)}>
            {t('normFra', { dato: visDato(linje.norm.gyldigFra) })}
          </Lenke>
        </Overskrift>
        <Normmerke rolle={linje.rolle} />
      </div>
      <Satsliste satser={linje.norm.satser} />
      <Normfakta kommunenummer={kommunenummer} linje={linje} idag={idag} />
    </Kort>
  ))
}
