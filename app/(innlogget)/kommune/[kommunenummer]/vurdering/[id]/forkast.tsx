import { getTranslations } from 'next-intl/server'
import { Slettknapp } from '@/components/skjema/slettknapp'
import type { Vurdering } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { forkast } from './actions'

/** Gives up a draft that should not have been started. */
export async function Forkast({
  vurdering: { kommunenummer, id, nummer, versjon },
}: {
  vurdering: Vurdering
}) {
  const t = await getTranslations('vurdering.forkast')
  return (
    <Slettknapp
      tittel={t('tittel', { nummer })}
      knapp={t('knapp')}
      ja={t('ja')}
      slett={forkast.bind(null, kommunenummer, id, versjon)}
      etter={ruter.vurderinger(kommunenummer)}
    >
      <p className="ds-paragraph ln-lesbar">{t('forklart')}</p>
    </Slettknapp>
  )
}
