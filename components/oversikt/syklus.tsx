import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { Steg, Stegtilstand } from '@/lib/domene/syklus/steg'
import stil from './oversikt.module.css'

type Props = {
  steg: Steg[]
  /** Where each step is worked on. */
  lenker: Record<Steg['steg'], string>
}

const FARGE = {
  GJORT: 'success',
  PAGAR: 'info',
  MANGLER: 'warning',
  FORFALT: 'danger',
  VENTER: 'neutral',
} as const satisfies Record<Stegtilstand, string>

/** The five steps of the cycle on a line: where the kommune is, in words. */
export function Syklus({ steg, lenker }: Props) {
  const t = useTranslations('oversikt.syklus')
  return (
    <ol className={stil.syklus}>
      {steg.map(({ steg: navn, tilstand }, i) => {
        return (
          <li key={navn}>
            <span className={stil.nummer} aria-hidden="true">
              {i + 1}
            </span>
            <span className={stil.stegnavn}>
              <Lenke href={lenker[navn]}>{t(`steg.${navn}`)}</Lenke>
            </span>
            <Merkelapp farge={FARGE[tilstand]}>{t(`tilstand.${navn}.${tilstand}`)}</Merkelapp>
          </li>
        )
      })}
    </ol>
  )
}
