import { useTranslations } from 'next-intl'
import { visDato } from '@/lib/dato'
import { PRAKSISKILDER, RETTSKILDER } from '@/lib/domene/norm/rettskilder'
import { gjelderTema, type Tema } from '@/lib/domene/praksis/praksis'

/** What the practice of a theme rests on, each with the date it holds from. */
export function Praksiskilder({ tema }: { tema: Tema | null }) {
  const t = useTranslations('praksis')
  const norm = useTranslations('norm.regler.rettskilde')
  const kilder = [
    ...RETTSKILDER.map(k => ({ ...k, om: norm(k.id) })),
    ...PRAKSISKILDER.map(k => ({ ...k, om: t(`kilde.${k.id}`) })),
  ].filter(k => gjelderTema(k.id, tema))
  return (
    <ul className="ln-liste ln-stabel">
      {kilder.map(({ id, navn, lenke, gjelderFra, gjelderTil, om }) => (
        <li key={id} className="ln-lesbar">
          <strong>
            {lenke ? (
              <a className="ds-link" href={lenke} rel="noopener noreferrer">
                {navn}
              </a>
            ) : (
              navn
            )}
          </strong>
          <p className="ds-paragraph">{om}</p>
          <p className="ln-dempet ln-liten">
            {gjelderTil === null
              ? t('gjelder', { fra: visTid(gjelderFra) })
              : t('gjaldt', { fra: visTid(gjelderFra), til: visTid(gjelderTil) })}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A date, or the year alone. */
const visTid = (tid: string) => (tid.length === 4 ? tid : visDato(tid))
