import { useFormatter, useTranslations } from 'next-intl'
import { visDatoLang } from '@/lib/dato'
import { type Dato, dagerMellom } from '@/lib/domene/felles/dato'
import type { Returdel, Syklusrunde } from '@/lib/domene/syklus/runder'

/** Which round it is that waits, how long there is left, and what was sent back. */
export function Rundelinje({ runde, idag }: { runde: Syklusrunde; idag: Dato }) {
  const t = useTranslations('oversikt.neste.runde')
  const format = useFormatter()
  const { navn, frist, deler } = runde
  const dager = dagerMellom(idag, frist)
  const del = (d: Returdel): string => {
    switch (d.slag) {
      case 'TALL':
        return t('del.TALL', { navn: d.navn })
      case 'SVAR':
        return t('del.SVAR', { nummer: d.nummer })
      case 'KOMMENTAR':
      case 'ARSAK':
      case 'KONTAKT':
        return t(`del.${d.slag}`)
    }
  }
  const fyll = { navn, dato: visDatoLang(frist), dager: Math.abs(dager) }
  return (
    <p className="ds-paragraph ln-lesbar">
      <strong>{t(dager < 0 ? 'overFrist' : 'frist', fyll)}</strong>
      {deler.length > 0 && ` ${t('returnert', { deler: format.list(deler.map(del)) })}`}
    </p>
  )
}
