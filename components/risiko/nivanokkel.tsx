import { useTranslations } from 'next-intl'
import { nivagrenser } from '@/lib/domene/risiko/skala'
import { RISIKONIVAER, type Risikoskala } from '@/lib/domene/risiko/typer'
import { Nivamerke } from './nivamerke'
import stil from './matriser.module.css'

/** Which products give which level on this scale. */
export function Nivanokkel({ skala }: { skala: Risikoskala }) {
  const t = useTranslations('risiko')
  const grenser = nivagrenser(skala)
  return (
    <div className="ln-rekke ln-liten">
      <span>{t('nokkel')}</span>
      <ul className={stil.nokkel}>
        {RISIKONIVAER.map(n => {
          const g = grenser[n]
          return (
            g && (
              <li key={n}>
                <Nivamerke niva={n} />
                <span className="ln-tall">{g.fra === g.til ? g.fra : t('grense', g)}</span>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
