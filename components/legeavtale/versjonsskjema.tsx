'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import type { Avtaleversjon } from '@/lib/domene/legeavtale/avtale'
import { type RettAvtaleversjonInn, rettAvtaleversjonSchema } from '@/lib/domene/legeavtale/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { Versjonskonflikt } from './versjonskonflikt'
import { type Avtaleramme, versjonTilSkjema } from './verdier'
import { Versjonsfelter } from './versjonsfelter'

type Props = Avtaleramme & {
  /** What the form starts from: the version to correct, or the one that a change builds on. */
  versjon: Avtaleversjon
  /** A change begins a new version: its dates are for the user to give. */
  nyFraDato?: boolean
  /** The reason that stands for the hours of this version. */
  grunn?: { grunnkode: string; grunntekst: string } | null
  tilbake: string
  lagreTekst: string
  lagre: (inn: RettAvtaleversjonInn) => Promise<Resultat<unknown>>
}

/** One version of an avtale: a correction of it, or a change from a date that starts as a copy of it. */
export function Versjonsskjema({ versjon, nyFraDato, grunn, tilbake, lagreTekst, lagre, ...ramme }: Props) {
  const t = useTranslations('legeavtale')
  const router = useRouter()
  const skjema = useSkjema<RettAvtaleversjonInn, unknown>({
    skjema: rettAvtaleversjonSchema(ramme.idag),
    start: {
      ...versjonTilSkjema(versjon, ramme.grunnlag),
      ...(grunn ?? {}),
      ...(nyFraDato ? { gjelderFra: '', gjelderTil: '' } : {}),
    },
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={lagreTekst} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Versjonskonflikt skjema={skjema} {...ramme} />
      <Versjonsfelter {...ramme} />
    </Skjema>
  )
}
