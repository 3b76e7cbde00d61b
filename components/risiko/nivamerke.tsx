import { useTranslations } from 'next-intl'
import type { Risikoniva } from '@/lib/domene/risiko/typer'
import stil from './niva.module.css'

type Props = {
  /** null = not assessed. */
  niva: Risikoniva | null
  /** Where it stands: said in full beside the word when given. */
  plass?: { s: number; k: number } | null
}

/** A level in words, with the pattern of the matrix; and the product it comes from. */
export function Nivamerke({ niva, plass }: Props) {
  const t = useTranslations('risiko')
  if (niva === null) return <span className="ln-dempet">{t('ikkeVurdert')}</span>
  return (
    <span className={stil.linje}>
      <span className={stil.merke} data-niva={niva}>
        {t(`niva.${niva}`)}
      </span>
      {plass && (
        <span className="ln-dempet ln-tall">
          {t('regnestykke', { ...plass, produkt: plass.s * plass.k })}
        </span>
      )}
    </span>
  )
}
