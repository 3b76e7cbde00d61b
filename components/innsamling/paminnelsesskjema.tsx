'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { Avkryssingsgruppe } from '@/components/skjema/avkryssingsgruppe'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { type PaminnelseInn, paminnelseSchema } from '@/lib/domene/innsamling/schema'
import type { Resultat } from '@/lib/domene/resultat'

type Props = {
  sti: string
  /** With their status in words. */
  kommuner: { verdi: string; tekst: string; beskrivelse: string }[]
  send: (inn: PaminnelseInn) => Promise<Resultat<{ laget: number }>>
}

/** A reminder by hand: to whom, and in which words. It is sent at once. */
export function Paminnelsesskjema({ sti, kommuner, send }: Props) {
  const t = useTranslations('innsamling.paminnelser')
  const router = useRouter()
  const skjema = useSkjema<PaminnelseInn, { laget: number }>({
    ...{ skjema: paminnelseSchema, lagre: send },
    start: { kommuner: kommuner.map(k => k.verdi), tekst: '' },
    etter: () => router.push(medKvittering(sti)),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('send')}>
      <Tekstomrade navn="tekst" etikett={t('tekst')} beskrivelse={t('tekstHjelp')} />
      <Avkryssingsgruppe navn="kommuner" etikett={t('til')} beskrivelse={t('tilHjelp')} valg={kommuner} />
    </Skjema>
  )
}
