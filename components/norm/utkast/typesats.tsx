'use client'
import { useTranslations } from 'next-intl'
import type { Avdelingstype } from '@/lib/domene/avdeling/typer'
import { forslagFor } from '@/lib/domene/norm/sats'
import { useSatstekst } from '../bruk-satstekst'
import { Satsfelter } from './satsfelter'
import stil from './utkast.module.css'

/** The rate of one type. Both numbers blank = no rate. */
export function Typesats({ type }: { type: Avdelingstype }) {
  const t = useTranslations('norm.utkast')
  const navn = useTranslations('avdelingstype')
  const hjelp = useTranslations('avdelingstype.hjelp')
  const satstekst = useSatstekst()
  const forslag = forslagFor(type)
  return (
    <fieldset className={stil.sats}>
      <legend>{navn(type)}</legend>
      <p className="ln-dempet ln-liten">
        {hjelp(type)} {forslag && t('forslag', { sats: satstekst(forslag) })}
      </p>
      <Satsfelter sti={`satser.${type}`} type={type} valgfritt />
    </fieldset>
  )
}
