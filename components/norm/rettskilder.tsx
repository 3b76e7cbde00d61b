import { useTranslations } from 'next-intl'
import { Utbrett } from '@/components/ui/utbrett'
import { visDato } from '@/lib/dato'
import { RETTSKILDER } from '@/lib/domene/norm/rettskilder'

/** «Hva sier reglene?»: what the duty rests on, each with the date it holds from. */
export function Rettskilder() {
  const t = useTranslations('norm.regler')
  return (
    <Utbrett tittel={t('tittel')}>
      <div className="ln-stabel">
        <p className="ds-paragraph ln-lesbar">{t('ingenNasjonal')}</p>
        <ul className="ln-liste ln-stabel">
          {RETTSKILDER.map(({ id, navn, lenke, gjelderFra, gjelderTil }) => (
            <li key={id} className="ln-lesbar">
              <strong>
                {lenke ? (
                  <a className="ds-link" href={lenke}>
                    {navn}
                  </a>
                ) : (
                  navn
                )}
              </strong>
              <p className="ds-paragraph">{t(`rettskilde.${id}`)}</p>
              <p className="ln-dempet ln-liten">
                {gjelderTil
                  ? t('gjaldt', { fra: visTid(gjelderFra), til: visTid(gjelderTil) })
                  : t('gjelder', { fra: visTid(gjelderFra) })}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Utbrett>
  )
}

/** A date, or the year alone. */
const visTid = (tid: string) => (tid.length === 4 ? tid : visDato(tid))
