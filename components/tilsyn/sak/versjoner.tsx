import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visTidspunkt } from '@/lib/dato'
import type { Innsendingsversjon } from '@/lib/domene/innsending/typer'

type Props = {
  versjoner: readonly Innsendingsversjon[]
  /** The page of one, by its number; null where they are on it. */
  lenke: ((nummer: number) => string) | null
}

/** Everything that has been sent in the round, the newest first, with what its receipt is checked by. */
export function Versjoner({ versjoner, lenke }: Props) {
  const t = useTranslations('tilsyn.hode')
  const versjon = useTranslations('tilsyn.versjon')
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
          {lenke && (
            <>
              <br />
              <Lenke href={lenke(v.nummer)}>{versjon('vis', { nummer: v.nummer })}</Lenke>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
