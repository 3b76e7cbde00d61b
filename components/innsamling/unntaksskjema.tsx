'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Datofelt, Tekstomrade } from '@/components/skjema/felter'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Avkryssing } from '@/components/skjema/valg'
import { Lenke } from '@/components/ui/lenke'
import type { Dato } from '@/lib/domene/felles/dato'
import { type UnntakInn, unntakSchema } from '@/lib/domene/innsamling/schema'
import { tilUnntaksskjema } from '@/lib/domene/innsamling/skjema'
import type { Innsamlingskommune } from '@/lib/domene/innsamling/typer'
import type { Resultat } from '@/lib/domene/resultat'

type Props = {
  tilbake: string
  idag: Dato
  /** The frist of the round: an own one is later. */
  frist: Dato
  kommune: Innsamlingskommune
  lagre: (inn: UnntakInn) => Promise<Resultat<null>>
}

/** The exception of one kommune. All blank: none. */
export function Unntaksskjema({ tilbake, idag, frist, kommune, lagre }: Props) {
  const t = useTranslations('innsamling')
  const router = useRouter()
  const schema = useMemo(() => unntakSchema(idag, frist), [idag, frist])
  const skjema = useSkjema<UnntakInn, null>({
    ...{ skjema: schema, start: tilUnntaksskjema(kommune), lagre },
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg<UnntakInn, Innsamlingskommune>
        skjema={skjema}
        tilSkjema={tilUnntaksskjema}
        felter={[
          { navn: 'egenFrist', etikett: t('felt.egenFrist') },
          { navn: 'grunn', etikett: t('felt.grunn') },
        ]}
      />
      <Datofelt navn="egenFrist" etikett={t('felt.egenFrist')} valgfritt />
      <Avkryssing navn="fritatt" etikett={t('felt.fritatt')} />
      <Tekstomrade
        navn="grunn"
        etikett={t('felt.grunn')}
        beskrivelse={t('unntak.grunnHjelp')}
        valgfritt
        rader={3}
      />
    </Skjema>
  )
}
