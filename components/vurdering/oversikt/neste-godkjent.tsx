import { useTranslations } from 'next-intl'
import { Knapp } from '@/components/ui/knapp'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import type { Vurdering } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { Nestekort } from './nestekort'

type Props = {
  /** The version after this one that leads on: the newest; null = this is the newest. */
  nyere: Vurdering | null
  /** Starts the next version; null where the reader may not. */
  start: (() => Promise<void>) | null
}

/** A GODKJENT version never changes: the next one starts from it. Works without script. */
export function NesteGodkjent({ nyere, start }: Props) {
  const t = useTranslations('vurdering.neste')
  if (nyere)
    return (
      <Nestekort>
        <Avsnitt>
          {t(nyere.status === 'GODKJENT' ? 'nyereGodkjent' : 'nyereIArbeid', { nummer: nyere.nummer })}
        </Avsnitt>
        <div>
          <Knappelenke href={ruter.vurdering(nyere.kommunenummer, nyere.id)}>
            {t('tilVersjon', { nummer: nyere.nummer })}
          </Knappelenke>
        </div>
      </Nestekort>
    )
  return (
    <Nestekort>
      <Avsnitt>{t(start ? 'nyVersjon' : 'nyVersjonAndre')}</Avsnitt>
      {start && (
        <form action={start}>
          <Knapp type="submit" variant="secondary">
            {t('start')}
          </Knapp>
        </form>
      )}
    </Nestekort>
  )
}
