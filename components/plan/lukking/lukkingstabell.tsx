import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Lukkingsmaned } from '@/lib/domene/tiltak/lukking'
import { visTimer } from '@/lib/tall'

const KOLONNER = ['normtimer', 'avtalteTimer', 'medPlan', 'udekket', 'gjenstar'] as const

/** The figures of the curve, month by month. */
export function Lukkingstabell({ maneder }: { maneder: Lukkingsmaned[] }) {
  const t = useTranslations('plan.tabell')
  return (
    <Tabell tittel={t('tittel')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('dato')}</th>
          {KOLONNER.map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(`kolonne.${k}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {maneder.map(m => (
          <tr key={m.dato}>
            <th scope="row" className="ln-tall">
              {visDato(m.dato)}
            </th>
            {KOLONNER.map(k => (
              <td key={k} className="ln-hoyre ln-tall">
                {visTimer(m[k])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
