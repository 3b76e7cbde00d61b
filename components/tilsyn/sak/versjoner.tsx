import { useTranslations } from 'next-intl'
import { visTidspunkt } from '@/lib/dato'
import type { Innsendingsversjon } from '@/lib/domene/innsending/typer'

/** Everything that has been sent in the round, the newest first, with what its receipt is checked by. */
export function Versjoner({ versjoner }: { versjoner: readonly Innsendingsversjon[] }) {
  const t = useTranslations('tilsyn.hode')
  const rolle = useTranslations('rolle')
  return (
    <ul className="ln-liste ln-stabel-tett">
      {versjoner.map(v => (
        <li key={v.id} className="ln-lesbar">
          {t('versjon', {
            ...{ nummer: v.nummer, tid: visTidspunkt(v.sendt), navn: v.sendtAvNavn },
            rolle: rolle(v.sendtAvRolle),
          })}
          <br />
          <span className="ln-dempet ln-liten">
            {t('kvittering', { referanse: v.referanse, sha: v.sha256 })}
          </span>
        </li>
      ))}
    </ul>
  )
}
