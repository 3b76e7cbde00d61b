'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { Utbrett } from '@/components/ui/utbrett'
import type { Resultat } from '@/lib/domene/resultat'
import { type ReturInn, returSchema } from '@/lib/domene/vurdering/schema'

type Props = { versjon: number; returner: (inn: ReturInn) => Promise<Resultat<null>> }

/** Sends it back to those who wrote it, with the reason they need. */
export function Returner({ versjon, returner }: Props) {
  const t = useTranslations('vurdering.returner')
  const ruter = useRouter()
  const skjema = useSkjema<ReturInn, null>({
    skjema: returSchema,
    start: { versjon, grunn: '' },
    lagre: returner,
    etter: () => ruter.refresh(),
  })
  return (
    <Utbrett tittel={t('tittel')}>
      <div className="ln-stabel ln-lesbar">
        <p className="ds-paragraph">{t('forklart')}</p>
        <Skjema skjema={skjema} lagreTekst={t('knapp')}>
          <Tekstomrade navn="grunn" etikett={t('grunn')} beskrivelse={t('grunnHjelp')} rader={3} />
        </Skjema>
      </div>
    </Utbrett>
  )
}
