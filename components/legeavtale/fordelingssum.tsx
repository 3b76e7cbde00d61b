'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Fordelingsstatus } from '@/lib/domene/legeavtale/fordelingshjelp'
import { visTimer } from '@/lib/tall'
import stil from './legeavtale.module.css'

const PAUSE = 800

/** «12,50 av 15,00 timer fordelt, 2,50 gjenstår»: seen at once, read out when the typing pauses. */
export function Fordelingssum({ status }: { status: Fordelingsstatus }) {
  const t = useTranslations('legeavtale.fordeling')
  const { fordelt, uketimer, rest, uleselige } = status
  const [opplest, settOpplest] = useState('')
  const sum =
    uketimer === null || rest === null
      ? t('bareSum', { fordelt: visTimer(fordelt) })
      : t(rest === '0.00' ? 'altFordelt' : rest.startsWith('-') ? 'forMye' : 'gjenstar', {
          fordelt: visTimer(fordelt),
          uketimer: visTimer(uketimer),
          rest: visTimer(rest.replace('-', '')),
        })
  const tekst = uleselige > 0 ? `${sum} ${t('uleselige', { antall: uleselige })}` : sum
  useEffect(() => {
    const ur = setTimeout(() => settOpplest(tekst), PAUSE)
    return () => clearTimeout(ur)
  }, [tekst])
  return (
    <div>
      <p className={stil.sum} data-ferdig={rest === '0.00' ? '' : undefined} aria-hidden="true">
        {tekst}
      </p>
      <p role="status" className="ln-usynlig">
        {opplest}
      </p>
    </div>
  )
}
