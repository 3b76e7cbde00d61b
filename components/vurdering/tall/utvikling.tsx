import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Statustall } from '@/lib/domene/vurdering/statustall'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'

const KOLONNER = ['plasser', 'beboere', 'norm', 'avtalt', 'dekning', 'mangler', 'perBeboer'] as const

/** The kommune on the last day of earlier years with figures, and on the date of the vurdering. */
export function Utviklingstabell({ tall }: { tall: Statustall }) {
  const t = useTranslations('vurdering.tall')
  if (tall.aar.length === 0) return <p className="ds-paragraph ln-lesbar">{t('ingenUtvikling')}</p>
  const linjer = [...tall.aar, { ...tall.sum, dato: tall.dato }]
  return (
    <Tabell tittel={t('utvikling.tittel')} visTittel>
      <thead>
        <tr>
          <th scope="col">{t('kolonne.dato')}</th>
          {KOLONNER.map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(`kolonne.${k}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linjer.map(l => (
          <tr key={l.dato}>
            <th scope="row" className="ln-tall">
              {visDato(l.dato)}
            </th>
            {[
              visHeltall(l.plasser),
              l.beboereAntatt ? t('antatt', { antall: visHeltall(l.beboere) }) : visHeltall(l.beboere),
              visTimer(l.normtimer),
              visTimer(l.avtalteTimer),
              visProsent(l.dekning),
              visTimer(l.udekket),
              visTimer(l.timerPerBeboer),
            ].map((tekst, i) => (
              <td key={KOLONNER[i]} className="ln-hoyre ln-tall">
                {tekst}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

/** National figures beside the kommune's own, with year and source. */
export function Landet({ tall: { landet, sum } }: { tall: Statustall }) {
  const t = useTranslations('vurdering.tall')
  const { fra, til } = landet.storrelse
  return (
    <p className="ds-paragraph ln-lesbar">
      {t('landet', {
        egen: visTimer(sum.timerPerBeboer),
        aar: String(landet.aar),
        gjennomsnitt: visTimer(landet.gjennomsnitt),
        median: visTimer(landet.median),
        medianStorrelse: visTimer(landet.medianStorrelse),
        storrelse:
          til === null
            ? t('storrelseOver', { fra: visHeltall(fra) })
            : t('storrelse', { fra: visHeltall(fra), til: visHeltall(til) }),
      })}
    </p>
  )
}
