'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Knappelenke } from '@/components/ui/lenke'
import { useKo, useSamlet } from '@/components/vurdering/autolagring/autolagring'

type Props = { href: string; tekst: string; variant?: 'primary' | 'secondary' }

/** Goes on to the page where it is looked over, once everything typed is saved: what is sent is what is stored. */
export function TilSending({ href, tekst, variant = 'primary' }: Props) {
  const t = useTranslations('innsending.til')
  const ko = useKo()
  const ruter = useRouter()
  const { status, hindret } = useSamlet()
  const [venter, settVenter] = useState(false)
  const hindrer = hindret.length > 0
  useEffect(() => {
    if (!venter || ko.harUlagret()) return
    settVenter(false)
    ruter.push(href)
  }, [venter, status, ko, ruter, href])
  return (
    <>
      <Knappelenke
        href={href}
        variant={variant}
        onClick={e => {
          if (!ko.harUlagret()) return
          e.preventDefault()
          ko.sendAlt()
          settVenter(true)
        }}
      >
        {tekst}
      </Knappelenke>
      <span role="status" className="ln-dempet ln-liten">
        {venter && t(hindrer ? 'hindret' : status === 'utenKontakt' ? 'utenKontakt' : 'lagrer')}
      </span>
    </>
  )
}
