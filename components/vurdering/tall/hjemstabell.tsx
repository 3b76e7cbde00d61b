import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Statuslinje, Statustall } from '@/lib/domene/vurdering/statustall'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'

const KOLONNER = [
  'plasser',
  'beboere',
  'belegg',
  'norm',
  'avtalt',
  'faktisk',
  'dekning',
  'mangler',
  'perBeboer',
] as const

/** utregning: where the figures of a home are reckoned; left out in what is frozen. */
type Props = { tall: Statustall; utregning?: (sykehjemId: string) => string }

/** Places, beboere and hours, home by home, and the kommune under them. */
export function Hjemstabell({ tall, utregning }: Props) {
  const t = useTranslations('vurdering.tall')
  return (
    <Tabell tittel={t('hjem.tittel', { dato: visDato(tall.dato) })} visTittel>
      <thead>
        <tr>
          <th scope="col">{t('sykehjem')}</th>
          {KOLONNER.map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(`kolonne.${k}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tall.sykehjem.map(s => (
          <tr key={s.id}>
            <th scope="row">{utregning ? <Lenke href={utregning(s.id)}>{s.navn}</Lenke> : s.navn}</th>
            <Celler linje={s} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('kommunen')}</th>
          <Celler linje={tall.sum} />
        </tr>
      </tfoot>
    </Tabell>
  )
}

/** The figures of one line, in the order of KOLONNER. */
function Celler({ linje }: { linje: Statuslinje }) {
  const t = useTranslations('vurdering.tall')
  const tekster = [
    visHeltall(linje.plasser),
    linje.beboereAntatt ? t('antatt', { antall: visHeltall(linje.beboere) }) : visHeltall(linje.beboere),
    visProsent(linje.belegg),
    visTimer(linje.normtimer),
    visTimer(linje.avtalteTimer),
    visTimer(linje.faktiskeTimer),
    visProsent(linje.dekning),
    visTimer(linje.udekket),
    visTimer(linje.timerPerBeboer),
  ]
  return tekster.map((tekst, i) => (
    <td key={KOLONNER[i]} className="ln-hoyre ln-tall">
      {tekst}
    </td>
  ))
}
