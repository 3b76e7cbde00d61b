'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstfelt } from '@/components/skjema/felter'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { type NyAvtaleInn, nyAvtaleSchema } from '@/lib/domene/legeavtale/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { type Avtaleramme, tomVersjon } from './verdier'
import { Versjonsfelter } from './versjonsfelter'

type Props = Avtaleramme & {
  /** Back to the sykehjem: after saving and when nothing is to be saved. */
  tilbake: string
  opprett: (inn: NyAvtaleInn) => Promise<Resultat<{ id: string }>>
}

/** A new avtale: its label and what is agreed from the start. */
export function NyAvtaleSkjema({ tilbake, opprett, ...ramme }: Props) {
  const t = useTranslations('legeavtale')
  const router = useRouter()
  const skjema = useSkjema<NyAvtaleInn, { id: string }>({
    skjema: nyAvtaleSchema(ramme.idag),
    start: { ...tomVersjon(ramme.grunnlag), navn: '' },
    lagre: opprett,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('ny.lagre')} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Tekstfelt navn="navn" etikett={t('navn.felt')} beskrivelse={t('navn.hjelp')} />
      <Versjonsfelter {...ramme} />
    </Skjema>
  )
}
