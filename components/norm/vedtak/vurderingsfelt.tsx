'use client'
import { useTranslations } from 'next-intl'
import { Velgfelt } from '@/components/skjema/felter'
import { Varsel } from '@/components/ui/varsel'

export type Vurderingsvalg = { id: string; nummer: number }

/** What the vedtak rests on. Where nothing is godkjent yet, that is said instead of asked. */
export function Vurderingsfelt({ vurderinger }: { vurderinger: Vurderingsvalg[] }) {
  const t = useTranslations('norm')
  if (vurderinger.length === 0) return <Varsel farge="warning">{t('vedtak.vurderingFinnesIkke')}</Varsel>
  return (
    <Velgfelt
      navn="vurderingId"
      etikett={t('vedtak.vurdering')}
      beskrivelse={t('vedtak.vurderingHjelp')}
      valgfritt
      tomt={t('vedtak.vurderingIngen')}
      valg={vurderinger.map(({ id, nummer }) => ({ verdi: id, tekst: t('vurdering.nummer', { nummer }) }))}
    />
  )
}
