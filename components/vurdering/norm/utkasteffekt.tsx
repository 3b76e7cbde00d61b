'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Effekttabell } from '@/components/norm/utkast/effekttabell'
import type { Situasjon, SituasjonSats } from '@/lib/domene/beregning/situasjon'
import type { Dato } from '@/lib/domene/felles/dato'
import { beregnEffekt } from '@/lib/domene/norm/effekt'
import { visTimer } from '@/lib/tall'

type Props = {
  /** What is in force today (kunPaDato). */
  situasjon: Situasjon
  satser: SituasjonSats[]
  idag: Dato
}

/** What the norm draft comes to today, beside the norm in force: the amount that section D is about. */
export function Utkasteffekt({ situasjon, satser, idag }: Props) {
  const t = useTranslations('vurdering.mengde')
  const effekt = useMemo(() => beregnEffekt(situasjon, satser, idag), [situasjon, satser, idag])
  const { sum } = effekt
  return (
    <div className="ln-stabel-tett">
      <p className="ds-paragraph ln-lesbar">
        {sum.normtimer.etter === null
          ? t('ingenTimer')
          : t('sum', { normtimer: visTimer(sum.normtimer.etter), udekket: visTimer(sum.udekket.etter) })}
      </p>
      {effekt.typer.length > 0 && <Effekttabell effekt={effekt} />}
    </div>
  )
}
