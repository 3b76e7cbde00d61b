import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import type { DekningSykehjem } from '@/lib/domene/beregning/typer'
import { ruter } from '@/lib/ruter'

/** Whether the hours of the home are fordelt on avdelinger, and where they are compared with the norm. */
export function Timefordeling({ linje, kommunenummer }: { linje: DekningSykehjem; kommunenummer: string }) {
  const t = useTranslations('sykehjem')
  return (
    <div className="ln-stabel-tett">
      {linje.avtaler.length > 0 && (
        <Avsnitt>{linje.timerFordelt ? t('timerFordelt') : t('timerIkkeFordelt')}</Avsnitt>
      )}
      <Avsnitt>
        <Lenke href={ruter.sykehjemsdekning(kommunenummer, linje.id)}>{t('seDekning')}</Lenke>
      </Avsnitt>
    </div>
  )
}
