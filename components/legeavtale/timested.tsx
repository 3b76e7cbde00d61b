import { useTranslations } from 'next-intl'
import type { Desimal } from '@/lib/domene/beregning/situasjon'
import { visTimer } from '@/lib/tall'
import stil from './legeavtale.module.css'

type Props = {
  fordeling: { avdelingId: string; timer: Desimal }[] | null
  avdelingsnavn: ReadonlyMap<string, string>
}

/** Where the hours are used: the avdelinger with their parts, or hele sykehjemmet. */
export function Timested({ fordeling, avdelingsnavn }: Props) {
  const t = useTranslations('legeavtale.felt')
  if (fordeling === null) return t('steder.HELE_SYKEHJEMMET')
  return (
    <ul className={`ln-liste ${stil.deler}`}>
      {fordeling.map(d => (
        <li key={d.avdelingId}>
          {avdelingsnavn.get(d.avdelingId) ?? ''} <span className="ln-tall">{visTimer(d.timer)}</span>
        </li>
      ))}
    </ul>
  )
}
