'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import type { Dato } from '@/lib/domene/felles/dato'
import { type FristerInn, fristerSchema } from '@/lib/domene/innsamling/schema'
import { tilFristskjema } from '@/lib/domene/innsamling/skjema'
import type { Innsamling } from '@/lib/domene/innsamling/typer'
import type { Resultat } from '@/lib/domene/resultat'
import { Fristfelter } from './fristfelter'
import { useKonfliktfelter } from './konflikt'

type Props = {
  tilbake: string
  idag: Dato
  innsamling: Innsamling
  lagre: (inn: FristerInn) => Promise<Resultat<null>>
}

/** A change of a round that is publisert: dates and messages alone. */
export function Fristskjema({ tilbake, idag, innsamling, lagre }: Props) {
  const t = useTranslations('innsamling')
  const router = useRouter()
  const schema = useMemo(() => fristerSchema(idag), [idag])
  const skjema = useSkjema<FristerInn, null>({
    ...{ skjema: schema, start: tilFristskjema(innsamling), lagre },
    etter: () => router.push(medKvittering(tilbake)),
  })
  const { frister } = useKonfliktfelter()
  return (
    <Skjema skjema={skjema} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg<FristerInn, Innsamling> skjema={skjema} tilSkjema={tilFristskjema} felter={frister} />
      <Fristfelter />
    </Skjema>
  )
}
