import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visTidspunkt } from '@/lib/dato'
import type { Innsendingsversjon } from '@/lib/domene/innsending/typer'
import { ruter } from '@/lib/ruter'

/** Everything that has been sent in a round, the newest first, each with its receipt. */
export function Versjonsliste({ versjoner }: { versjoner: readonly Innsendingsversjon[] }) {
  const t = useTranslations('innsending.versjoner')
  const rolle = useTranslations('rolle')
  return (
    <ul className="ln-liste ln-stabel-tett">
      {versjoner.map(v => (
        <li key={v.id}>
          <Lenke href={ruter.innsendingskvittering(v.kommunenummer, v.innsamlingId, v.nummer)}>
            {t('versjon', { nummer: v.nummer })}
          </Lenke>{' '}
          {t('sendt', {
            ...{ tid: visTidspunkt(v.sendt), navn: v.sendtAvNavn, rolle: rolle(v.sendtAvRolle) },
            referanse: v.referanse,
          })}
        </li>
      ))}
    </ul>
  )
}
