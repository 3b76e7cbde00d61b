'use client'
import { useEffect, useRef } from 'react'
import { Kort } from '@/components/ui/kort'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { Kopier } from './kopier'

type Props = { tittel: string; tekst: string; etikett: string; verdi: string; children?: React.ReactNode }

/** A secret that is shown once, to copy. Takes focus: it must not be missed. */
export function VisesEnGang({ tittel, tekst, etikett, verdi, children }: Props) {
  const ramme = useRef<HTMLDivElement>(null)
  useEffect(() => ramme.current?.focus(), [verdi])

  return (
    <div ref={ramme} tabIndex={-1} role="group" aria-label={tittel}>
      <Kort className="ds-card ln-stabel">
        <Overskrift niva={2}>{tittel}</Overskrift>
        <Avsnitt>{tekst}</Avsnitt>
        <Tekstinndata
          etikett={etikett}
          value={verdi}
          readOnly
          onFocus={(e: React.FocusEvent<HTMLInputElement>) => e.currentTarget.select()}
        />
        <Kopier verdi={verdi} variant="primary">
          {children}
        </Kopier>
      </Kort>
    </div>
  )
}
