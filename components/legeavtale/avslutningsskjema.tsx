'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Datofelt } from '@/components/skjema/felter'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { datoIFelt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { type AvslutningInn, avslutningSchema } from '@/lib/domene/legeavtale/schema'
import type { Resultat } from '@/lib/domene/resultat'

type Slutt = { gjelderTil: Dato | null; versjon: number }
type Props = {
  gjelderFra: Dato
  slutt: Slutt
  tilbake: string
  lagre: (inn: AvslutningInn) => Promise<Resultat<unknown>>
}

const tilSkjema = ({ gjelderTil, versjon }: Slutt): AvslutningInn => ({
  gjelderTil: datoIFelt(gjelderTil),
  versjon,
})

/** The last day of an avtale: one date. */
export function Avslutningsskjema({ gjelderFra, slutt, tilbake, lagre }: Props) {
  const t = useTranslations('legeavtale')
  const router = useRouter()
  const skjema = useSkjema<AvslutningInn, unknown>({
    skjema: avslutningSchema(gjelderFra),
    start: tilSkjema(slutt),
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('avslutt.lagre')}
      avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}
    >
      <Konfliktvalg
        skjema={skjema}
        felter={[{ navn: 'gjelderTil', etikett: t('avslutt.felt') }]}
        tilSkjema={tilSkjema}
      />
      <Datofelt navn="gjelderTil" etikett={t('avslutt.felt')} />
    </Skjema>
  )
}
