'use client'
import { useTranslations } from 'next-intl'
import { Velgfelt } from '@/components/skjema/felter'

export type Stedvalg = readonly { id: string; navn: string }[]

/** One sykehjem or the whole kommune. */
export function Stedfelt({ sykehjem, beskrivelse }: { sykehjem: Stedvalg; beskrivelse?: string }) {
  const t = useTranslations('risiko')
  return (
    <Velgfelt
      navn="sykehjemId"
      etikett={t('felt.sykehjemId')}
      beskrivelse={beskrivelse}
      tomt={t('heleKommunen')}
      valg={sykehjem.map(s => ({ verdi: s.id, tekst: s.navn }))}
    />
  )
}
