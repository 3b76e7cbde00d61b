import { useTranslations } from 'next-intl'
import type { Innsendingstall } from '@/lib/domene/innsending/innhold'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'

const KOLONNER = [
  ...(['plasser', 'beboere', 'normtimer', 'avtalteTimer', 'dekning', 'udekket', 'timerPerBeboer'] as const),
] as const

/** The headings of Tallceller. */
export function Tallkolonner() {
  const t = useTranslations('innsending.kolonne')
  return KOLONNER.map(k => (
    <th key={k} scope="col" className="ln-hoyre">
      {t(k)}
    </th>
  ))
}

/** The figures of one line as sent, in the order of Tallkolonner. */
export function Tallceller({ linje }: { linje: Innsendingstall }) {
  const t = useTranslations('innsending.tall')
  const tekster = {
    plasser: visHeltall(linje.plasser),
    beboere: linje.beboereAntatt
      ? t('antatt', { antall: visHeltall(linje.beboere) })
      : visHeltall(linje.beboere),
    normtimer: visTimer(linje.normtimer),
    avtalteTimer: visTimer(linje.avtalteTimer),
    dekning: visProsent(linje.dekning),
    udekket: visTimer(linje.udekket),
    timerPerBeboer: visTimer(linje.timerPerBeboer),
  }
  return KOLONNER.map(k => (
    <td key={k} className="ln-hoyre ln-tall">
      {tekster[k]}
    </td>
  ))
}
