'use client'
import { useTranslations } from 'next-intl'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { Overskrift } from '@/components/ui/tekst'
import { visDatoLang } from '@/lib/dato'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import type { Dato } from '@/lib/domene/felles/dato'
import { beregnEffekt, type Effekt } from '@/lib/domene/norm/effekt'
import type { Typer, UtkastInn } from '@/lib/domene/norm/utkast-schema'
import { lesUtkast } from '@/lib/domene/norm/utkastskjema'
import { visTimer } from '@/lib/tall'
import { Effekttabell } from './effekttabell'
import stil from './utkast.module.css'

type Props = { typer: Typer; situasjon: Situasjon; idag: Dato }

/**
 * What the draft would change, while it is being typed. Reckoned here in the browser with the same calculation as
 * everywhere else: it takes milliseconds, and no answer can come late or out of order.
 */
export function Effektpanel({ typer, situasjon, idag }: Props) {
  const t = useTranslations('norm.effekt')
  const verdier = useDeferredValue(useWatch<UtkastInn>() as UtkastInn)
  const lest = useMemo(() => lesUtkast(verdier, typer), [verdier, typer])
  const effekt = useMemo(() => beregnEffekt(situasjon, lest.satser, idag), [situasjon, lest, idag])
  const setning = useSetning(effekt)
  const rolig = useRolig(setning)
  return (
    <>
      <aside className={stil.effekt} aria-labelledby="effekt">
        <Overskrift niva={2} id="effekt">
          {t('tittel')}
        </Overskrift>
        <p className="ln-liten ln-dempet">{t('forklart', { dato: visDatoLang(idag) })}</p>
        <p className={stil.sum}>{setning}</p>
        <p role="status" className="ln-usynlig">
          {rolig}
        </p>
        {effekt.typer.length > 0 && <Effekttabell effekt={effekt} />}
        {lest.uleselige > 0 && <p className="ln-liten">{t('uleselige', { antall: lest.uleselige })}</p>}
        {effekt.ikkeFordelt && <p className="ln-liten ln-dempet">{t('ikkeFordelt')}</p>}
        {situasjon.normer.length === 0 && effekt.typer.length > 0 && (
          <p className="ln-liten ln-dempet">{t('ingenNormNaa')}</p>
        )}
      </aside>
      {/* The same sentence, kept in sight on a narrow screen */}
      <p className={stil.stripe} aria-hidden="true">
        {setning}
      </p>
    </>
  )
}

function useSetning({ sum, typer }: Effekt): string {
  const t = useTranslations('norm.effekt')
  if (typer.length === 0) return t('ingenPlasser')
  if (sum.normtimer.etter === null) return t('ingenNormtimer')
  const etter = { normtimer: visTimer(sum.normtimer.etter), udekket: visTimer(sum.udekket.etter) }
  return sum.udekket.for === null
    ? t('sum', etter)
    : t('sumFor', { ...etter, for: visTimer(sum.udekket.for) })
}

/** The text once the typing has paused: what a screen reader is told. Says nothing about how it stood at the start. */
function useRolig(tekst: string): string {
  const [start] = useState(tekst)
  const [rolig, settRolig] = useState('')
  useEffect(() => {
    const vent = setTimeout(() => settRolig(r => (r === '' && tekst === start ? '' : tekst)), 900)
    return () => clearTimeout(vent)
  }, [tekst, start])
  return rolig
}
