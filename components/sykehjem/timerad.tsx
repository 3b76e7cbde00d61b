import { useTranslations } from 'next-intl'
import { sykehjemsanker } from '@/components/dekning/anker'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import type { DekningSykehjem } from '@/lib/domene/beregning/typer'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'

/** The hours of the home today, whether they are fordelt on avdelinger, and where the comparison stands. */
export function Timerad({ linje, kommunenummer }: { linje: DekningSykehjem; kommunenummer: string }) {
  const t = useTranslations('sykehjem')
  const fordeling = linje.avtaler.length === 0 ? 'ingen' : linje.timerFordelt ? 'fordelt' : 'hele'
  return (
    <>
      <Avsnitt>
        {t(`timer.${fordeling}`, { timer: visTimer(linje.avtalteTimer), antall: linje.avtaler.length })}
      </Avsnitt>
      <Avsnitt>
        <Lenke href={`${ruter.dekning(kommunenummer)}#${sykehjemsanker(linje.id)}`}>{t('seDekning')}</Lenke>
      </Avsnitt>
    </>
  )
}
