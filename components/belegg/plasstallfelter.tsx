'use client'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { Begrunnelsesfelt } from '@/components/dekning/begrunnelsesfelt'
import { Datofelt, Tallfelt } from '@/components/skjema/felter'
import { Varsel } from '@/components/ui/varsel'
import { forMangeBeboere } from '@/lib/domene/belegg/regler'
import { lesHeltall } from '@/lib/domene/felles/tall'

/** From when, plasser and beboere; and why, when there are far more beboere than plasser. */
export function Plasstallfelter({ valgfritt = false }: { valgfritt?: boolean }) {
  const t = useTranslations('belegg')
  return (
    <>
      <Datofelt
        navn="gjelderFra"
        etikett={t('gjelderFra')}
        beskrivelse={t('gjelderFraHjelp')}
        valgfritt={valgfritt}
      />
      <Tallfelt navn="plasser" etikett={t('plasser')} inputMode="numeric" valgfritt={valgfritt} />
      <Tallfelt
        navn="beboere"
        etikett={t('beboere')}
        beskrivelse={t('beboereHjelp')}
        inputMode="numeric"
        valgfritt
      />
      <ForMange />
    </>
  )
}

function ForMange() {
  const t = useTranslations('belegg')
  const { control } = useFormContext<{ plasser: string; beboere: string }>()
  const plasser = lesHeltall(useWatch({ control, name: 'plasser' }))
  const beboere = lesHeltall(useWatch({ control, name: 'beboere' }))
  if (!plasser.ok || !beboere.ok) return null
  if (!forMangeBeboere({ plasser: plasser.verdi, beboere: beboere.verdi })) return null
  return (
    <>
      <Varsel farge="warning" role="status">
        {t('forMange', { beboere: beboere.verdi, plasser: plasser.verdi })}
      </Varsel>
      <Begrunnelsesfelt />
    </>
  )
}
