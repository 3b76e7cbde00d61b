import { useTranslations } from 'next-intl'
import { visDatoLang } from '@/lib/dato'
import type { Erfaring } from '@/lib/domene/erfaring/typer'
import { visTimer } from '@/lib/tall'
import stil from './erfaring.module.css'

/** What is told of a tiltak, as the others read it. */
export function Erfaringstekst({ erfaring: e }: { erfaring: Erfaring }) {
  const t = useTranslations('erfaring.kort')
  const deler = [
    { navn: t('gjort'), tekst: e.gjort },
    { navn: t('krevde'), tekst: e.krevde },
    { navn: t('erfart'), tekst: e.erfart },
  ]
  return (
    <div className="ln-stabel-tett">
      <Merker erfaring={e} />
      <dl className={stil.deler}>
        {deler
          .filter(d => d.tekst !== '')
          .map(d => (
            <div key={d.navn}>
              <dt>{d.navn}</dt>
              <dd>{d.tekst}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

/** Type, kategori and effect, on one line. */
function Merker({ erfaring: e }: { erfaring: Erfaring }) {
  const t = useTranslations('erfaring.kort')
  const type = useTranslations('avdelingstype')
  const plan = useTranslations('plan')
  const timer = e.effektTimer === null ? null : visTimer(e.effektTimer)
  const effekt =
    timer === null
      ? t('utenTimer')
      : e.effektFra === null
        ? t('timer', { timer })
        : t('timerFra', { timer, dato: visDatoLang(e.effektFra) })
  return (
    <ul className={stil.merker}>
      <li>{e.type === null ? t('alleTyper') : type(e.type)}</li>
      <li>{plan(`kategori.${e.kategori}`)}</li>
      <li>{effekt}</li>
    </ul>
  )
}
