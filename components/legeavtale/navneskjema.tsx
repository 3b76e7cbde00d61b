'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstfelt } from '@/components/skjema/felter'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { type AvtalenavnInn, avtalenavnSchema } from '@/lib/domene/legeavtale/schema'
import type { Resultat } from '@/lib/domene/resultat'

type Props = {
  start: AvtalenavnInn
  tilbake: string
  lagre: (inn: AvtalenavnInn) => Promise<Resultat<unknown>>
}

/** Another label on an avtale. */
export function Navneskjema({ start, tilbake, lagre }: Props) {
  const t = useTranslations('legeavtale')
  const router = useRouter()
  const skjema = useSkjema<AvtalenavnInn, unknown>({
    skjema: avtalenavnSchema,
    start,
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('navn.lagre')} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg
        skjema={skjema}
        felter={[{ navn: 'navn', etikett: t('navn.felt') }]}
        tilSkjema={({ navn, versjon }: AvtalenavnInn) => ({ navn, versjon })}
      />
      <Tekstfelt navn="navn" etikett={t('navn.felt')} beskrivelse={t('navn.hjelp')} />
    </Skjema>
  )
}
