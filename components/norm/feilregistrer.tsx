'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { Utbrett } from '@/components/ui/utbrett'
import { type FeilregistreringInn, feilregistreringSchema } from '@/lib/domene/norm/vedtak-schema'
import type { Resultat } from '@/lib/domene/resultat'

type Props = {
  versjon: number
  /** What holds afterwards, in words. */
  folge: string
  marker: (inn: FeilregistreringInn) => Promise<Resultat<null>>
}

/** Takes a version out of use when it was registered wrongly. It stays readable, struck, with the reason. */
export function Feilregistrer({ versjon, folge, marker }: Props) {
  const t = useTranslations('norm.feilregistrer')
  const ruter = useRouter()
  const skjema = useSkjema<FeilregistreringInn, null>({
    skjema: feilregistreringSchema,
    start: { versjon, grunn: '' },
    lagre: marker,
    etter: () => ruter.refresh(),
  })
  return (
    <Utbrett tittel={t('tittel')}>
      <div className="ln-stabel ln-lesbar">
        <p className="ds-paragraph">{t('forklart')}</p>
        <p className="ds-paragraph">{folge}</p>
        <Skjema skjema={skjema} lagreTekst={t('knapp')}>
          <Tekstomrade navn="grunn" etikett={t('grunn')} beskrivelse={t('grunnHjelp')} rader={3} />
        </Skjema>
      </div>
    </Utbrett>
  )
}
