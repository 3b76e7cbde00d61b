import { useTranslations } from 'next-intl'
import { DIMENSJONER, TRINN } from '@/lib/domene/risiko/skala'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import { useSkalatekst } from './skalatekst'
import stil from './matriser.module.css'

/** What the numbers on the two axes are called. */
export function Skalaord({ skala }: { skala: Risikoskala }) {
  const t = useTranslations('risiko')
  const tekst = useSkalatekst(skala)
  return (
    <div className={stil.skala}>
      {DIMENSJONER.map(d => (
        <div key={d}>
          <p>{t(`akse.${d}`)}</p>
          <ol>
            {TRINN.map(n => (
              <li key={n}>{tekst(d, n)}</li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}
