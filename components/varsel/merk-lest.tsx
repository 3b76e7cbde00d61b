'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Knapp } from '@/components/ui/knapp'
import type { Resultat } from '@/lib/domene/resultat'

type Props = { merk: () => Promise<Resultat<null>>; children: React.ReactNode }

/** Marks as read. The button then goes away: focus goes to the varsel it stood by, or to the page. */
export function MerkLest({ merk, children }: Props) {
  const t = useTranslations('varsel')
  const sted = useRef<HTMLDivElement>(null)
  const [venter, settVenter] = useState(false)
  const [feilet, settFeilet] = useState(false)

  const utfor = async () => {
    settVenter(true)
    const svar = await merk().catch(() => null)
    settVenter(false)
    settFeilet(!svar?.ok)
    if (!svar?.ok) return
    const neste = sted.current?.closest('li')?.querySelector('a') ?? document.getElementById('innhold')
    neste?.focus()
  }

  return (
    <div ref={sted}>
      <Knapp type="button" variant="secondary" data-size="sm" loading={venter} onClick={() => void utfor()}>
        {children}
      </Knapp>
      <p role="alert" className="ln-liten">
        {feilet && t('kunneIkkeLagre')}
      </p>
    </div>
  )
}
