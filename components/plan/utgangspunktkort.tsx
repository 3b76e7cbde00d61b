import { useTranslations } from 'next-intl'
import { gaptekst } from '@/components/dekning/gap'
import { Kort } from '@/components/ui/kort'
import type { Nokkeltall } from '@/lib/domene/beregning/typer'
import type { Risikovalg } from '@/lib/domene/tiltak/typer'
import { visTimer } from '@/lib/tall'

type Gap = { navn: string; tall: Nokkeltall }

type Props = {
  risiko: Risikovalg | null
  gap: Gap | null
  /** The kommune whose erfaring it is taken from, by name. */
  opphav: string | null
}

/** What a new tiltak starts from: the risk it is to meet, what the unit lacks today, what another kommune has told. */
export function Utgangspunktkort({ risiko, gap, opphav }: Props) {
  const t = useTranslations('plan.utgangspunkt')
  const erfaring = useTranslations('erfaring')
  if (!risiko && !gap && opphav === null) return null
  return (
    <Kort tonet className="ds-card ln-stabel-tett">
      {opphav !== null && <p>{erfaring('utgangspunkt', { kommune: opphav })}</p>}
      {risiko && <p>{t('risiko', { nummer: `R${risiko.nummer}`, hendelse: risiko.hendelse })}</p>}
      {gap && (
        <p>
          <Gapsetning gap={gap} />
        </p>
      )}
    </Kort>
  )
}

function Gapsetning({ gap: { navn, tall } }: { gap: Gap }) {
  const t = useTranslations('plan.utgangspunkt')
  const { udekket, normtimer, avtalteTimerMedSats } = tall
  if (udekket === null) return t('ukjent', { navn })
  if (udekket.n === 0n) return t('ikkeGap', { navn })
  const timer = { norm: visTimer(normtimer), avtalt: visTimer(avtalteTimerMedSats) }
  return t('gap', { navn, gap: gaptekst(udekket, t('lite')), ...timer })
}
