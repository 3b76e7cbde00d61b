import { useTranslations } from 'next-intl'
import type { Samletall } from '@/lib/domene/samlet/typer'
import { visArsverk, visHeltall, visProsent, visTimer } from '@/lib/tall'

const KOLONNER = [
  ...(['plasser', 'normtimer', 'avtaltMotNorm', 'dekning'] as const),
  ...(['udekket', 'udekketArsverk', 'timerPerBeboer'] as const),
]

export function Tallhoder() {
  const t = useTranslations('samlet.tabell')
  return KOLONNER.map(k => (
    <th key={k} scope="col" className="ln-hoyre">
      {t(k)}
    </th>
  ))
}

/** The same columns in every table of totals. tall null = nothing counts: «–», never 0. */
export function Tallceller({ tall }: { tall: Samletall | null }) {
  const vist = [
    ...[visHeltall(tall?.plasser ?? null), visTimer(tall?.normtimer ?? null)],
    ...[visTimer(avtaltMotNorm(tall)), visProsent(tall?.dekning ?? null)],
    ...[visTimer(tall?.udekket ?? null), visArsverk(tall?.udekketArsverk ?? null)],
    visTimer(tall?.timerPerBeboer ?? null),
  ]
  return KOLONNER.map((k, i) => (
    <td key={k} className="ln-hoyre ln-tall">
      {vist[i]}
    </td>
  ))
}

/** The hours dekning is reckoned of; without normtimer there is nothing to measure them by. */
export const avtaltMotNorm = (tall: Samletall | null) =>
  tall === null || tall.normtimer === null ? null : tall.avtalteTimerMedSats
