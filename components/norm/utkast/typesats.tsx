'use client'
import { useTranslations } from 'next-intl'
import type { Avdelingstype } from '@/lib/domene/avdeling/typer'
import { forslagFor } from '@/lib/domene/norm/sats'
import { useKortSatstekst } from '../bruk-satstekst'
import { Feltgruppe } from '../feltgruppe'
import { Satsfelter } from './satsfelter'

/** The rate of one type. Both numbers blank = no rate. */
export function Typesats({ type }: { type: Avdelingstype }) {
  const t = useTranslations('norm.utkast')
  const navn = useTranslations('avdelingstype')
  const hjelp = useTranslations('avdelingstype.hjelp')
  const kort = useKortSatstekst()
  const forslag = forslagFor(type)
  return (
    <Feltgruppe
      tittel={navn(type)}
      beskrivelse={forslag ? `${hjelp(type)} ${t('forslag', { sats: kort(forslag) })}` : hjelp(type)}
    >
      <Satsfelter sti={`satser.${type}`} type={type} valgfritt />
    </Feltgruppe>
  )
}
