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
import type { Resultat } from '@/lib/domene/resultat'
import {
  type NyttTiltakInn,
  nyttTiltakSchema,
  type TiltakInn,
  tiltakSchema,
} from '@/lib/domene/tiltak/schema'
import { tilTiltaksskjema } from '@/lib/domene/tiltak/skjema'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { ruter } from '@/lib/ruter'
import { useKonfliktfelter } from './konflikt'
import { Tiltaksfelter } from './tiltaksfelter'
import type { Tiltaksvalg } from './valg'

type Felles = { kommunenummer: string; idag: Dato; valg: Tiltaksvalg }

type NyttProps = Felles & {
  /** The form as it begins: empty, or from a risk, a gap or a known measure. */
  start: NyttTiltakInn
  opprett: (inn: NyttTiltakInn) => Promise<Resultat<{ id: string }>>
}

/** A new tiltak. */
export function NyttTiltak({ kommunenummer, idag, valg, start, opprett }: NyttProps) {
  const t = useTranslations('plan.skjema')
  const router = useRouter()
  const schema = useMemo(() => nyttTiltakSchema(idag), [idag])
  const skjema = useSkjema<NyttTiltakInn, { id: string }>({
    ...{ skjema: schema, start, lagre: opprett },
    etter: ({ id }) => router.push(medKvittering(ruter.tiltak(kommunenummer, id))),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('lagreNytt')}
      avbryt={<Lenke href={ruter.plan(kommunenummer)}>{t('avbryt')}</Lenke>}
    >
      <Tiltaksfelter valg={valg} />
    </Skjema>
  )
}

type EndreProps = Felles & { tiltak: Tiltak; lagre: (inn: TiltakInn) => Promise<Resultat<null>> }

/** A change of what a tiltak is. Status, log and evaluation are changed on its page. */
export function EndreTiltak({ kommunenummer, idag, valg, tiltak, lagre }: EndreProps) {
  const t = useTranslations('plan.skjema')
  const router = useRouter()
  const schema = useMemo(() => tiltakSchema(idag), [idag])
  const tilbake = ruter.tiltak(kommunenummer, tiltak.id)
  const skjema = useSkjema<TiltakInn, null>({
    ...{ skjema: schema, start: tilTiltaksskjema(tiltak), lagre },
    etter: () => router.push(medKvittering(tilbake)),
  })
  const { felter, linjer } = useKonfliktfelter(valg)
  return (
    <Skjema skjema={skjema} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg skjema={skjema} tilSkjema={tilTiltaksskjema} felter={felter} linjer={linjer} />
      <Tiltaksfelter valg={valg} />
    </Skjema>
  )
}
