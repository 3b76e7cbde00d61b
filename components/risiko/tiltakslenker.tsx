import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import type { Risikolinje } from './linje'

/** The tiltak that meet a risk, with their status in words. */
export function Tiltakslenker({ tiltak }: { tiltak: Risikolinje['tiltak'] }) {
  const t = useTranslations('risiko')
  if (tiltak.length === 0) return <span className="ln-dempet">{t('ingenTiltak')}</span>
  return (
    <ul className="ln-liste">
      {tiltak.map(({ navn, href, status }, i) => (
        <li key={i}>
          {href ? <Lenke href={href}>{navn}</Lenke> : navn}
          {status && <span className="ln-dempet ln-liten"> ({status})</span>}
        </li>
      ))}
    </ul>
  )
}
