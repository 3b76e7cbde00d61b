'use client'
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { Utbrett } from '@/components/ui/utbrett'
import stil from './begrunn.module.css'
import type { Begrunnelsesprops } from './begrunnelsesskjema'

const Begrunnelsesskjema = dynamic(() => import('./begrunnelsesskjema').then(m => m.Begrunnelsesskjema), {
  ssr: false,
})

/** Opens the form for a reason. The form is fetched when it is first opened: most readers never need it. */
export function Begrunn(props: Omit<Begrunnelsesprops, 'ferdig'>) {
  const t = useTranslations('begrunnelse')
  const [apnet, settApnet] = useState(false)
  const boks = useRef<HTMLDetailsElement>(null)
  const lukk = () => {
    settApnet(false)
    if (boks.current) boks.current.open = false
    boks.current?.querySelector('summary')?.focus()
  }
  return (
    <Utbrett
      className={`ds-details ${stil.begrunn}`}
      tittel={props.gjeldende ? t('endre') : t('begrunn')}
      onToggle={e => {
        boks.current = e.currentTarget
        if (e.currentTarget.open) settApnet(true)
      }}
    >
      {apnet && <Begrunnelsesskjema {...props} ferdig={lukk} />}
    </Utbrett>
  )
}
