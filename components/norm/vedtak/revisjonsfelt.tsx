'use client'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { Datofelt } from '@/components/skjema/felter'
import { visDato } from '@/lib/dato'
import { lesDato } from '@/lib/domene/felles/les-dato'
import { senesteRevisjon } from '@/lib/domene/norm/historikk'
import type { VedtakInn } from '@/lib/domene/norm/vedtak-schema'

/** The next full revision. Left blank it is the latest there may be, and the help says which date that is. */
export function Revisjonsfelt() {
  const t = useTranslations('norm.vedtak')
  const gyldigFra = lesDato(useWatch<VedtakInn, 'gyldigFra'>({ name: 'gyldigFra' }))
  const blank = gyldigFra.ok
    ? t('revisjonBlankDato', { dato: visDato(senesteRevisjon(gyldigFra.verdi)) })
    : t('revisjonBlank')
  return (
    <Datofelt
      navn="revisjonsdato"
      etikett={t('revisjon')}
      beskrivelse={`${t('revisjonHjelp')} ${blank}`}
      valgfritt
    />
  )
}
