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
import {
  type InnsamlingInn,
  innsamlingSchema,
  type NyInnsamlingInn,
  nyInnsamlingSchema,
} from '@/lib/domene/innsamling/schema'
import { tilInnsamlingsskjema, tomInnsamling } from '@/lib/domene/innsamling/skjema'
import type { Innsamling } from '@/lib/domene/innsamling/typer'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Fristfelter } from './fristfelter'
import { Grunnfelter } from './grunnfelter'
import { useKonfliktfelter } from './konflikt'
import { Sporsmalfelter } from './sporsmalfelter'

type NyProps = {
  /** null: national. */
  statsforvalterId: string | null
  idag: Dato
  opprett: (inn: NyInnsamlingInn) => Promise<Resultat<{ id: string }>>
}

/** A new round: a draft until it is publisert. */
export function NyInnsamling({ statsforvalterId, idag, opprett }: NyProps) {
  const t = useTranslations('innsamling')
  const router = useRouter()
  const schema = useMemo(() => nyInnsamlingSchema(idag), [idag])
  const skjema = useSkjema<NyInnsamlingInn, { id: string }>({
    ...{ skjema: schema, start: tomInnsamling(idag), lagre: opprett },
    etter: ({ id }) => router.push(medKvittering(ruter.innsamling(statsforvalterId, id))),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('lagreUtkast')}
      avbryt={<Lenke href={ruter.innsamlinger(statsforvalterId)}>{t('avbryt')}</Lenke>}
    >
      <Grunnfelter />
      <Fristfelter />
      <Sporsmalfelter />
    </Skjema>
  )
}

type EndreProps = {
  tilbake: string
  idag: Dato
  innsamling: Innsamling
  lagre: (inn: InnsamlingInn) => Promise<Resultat<null>>
}

/** A change of a draft. */
export function EndreInnsamling({ tilbake, idag, innsamling, lagre }: EndreProps) {
  const t = useTranslations('innsamling')
  const router = useRouter()
  const schema = useMemo(() => innsamlingSchema(idag), [idag])
  const skjema = useSkjema<InnsamlingInn, null>({
    ...{ skjema: schema, start: tilInnsamlingsskjema(innsamling), lagre },
    etter: () => router.push(medKvittering(tilbake)),
  })
  const { frister, resten, sporsmal } = useKonfliktfelter()
  return (
    <Skjema skjema={skjema} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg<InnsamlingInn, Innsamling>
        skjema={skjema}
        tilSkjema={tilInnsamlingsskjema}
        felter={[...resten, ...frister]}
        linjer={(mine, lagret) => [sporsmal(mine, lagret)]}
      />
      <Grunnfelter />
      <Fristfelter />
      <Sporsmalfelter />
    </Skjema>
  )
}
