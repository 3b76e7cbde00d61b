'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { datoIFelt } from '@/lib/dato'
import {
  type BeleggInn,
  beleggSchema,
  type NyttBeleggInn,
  nyttBeleggSchema,
} from '@/lib/domene/belegg/schema'
import type { Belegg } from '@/lib/domene/belegg/typer'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Grunnkode } from '@/lib/domene/kvalitet/koder'
import type { Resultat } from '@/lib/domene/resultat'
import { Plasstallfelter } from './plasstallfelter'

type Grunn = { grunnkode: Grunnkode | null; grunntekst: string }

type NyttProps = {
  tilbake: string
  idag: Dato
  /** The plasser that hold now: they seldom change. null = none registered. */
  plasser: number | null
  registrer: (inn: NyttBeleggInn) => Promise<Resultat<Belegg>>
}

/** New figures from a date on. */
export function NyttBelegg({ tilbake, idag, plasser, registrer }: NyttProps) {
  const t = useTranslations('belegg')
  const router = useRouter()
  const skjema = useSkjema<NyttBeleggInn, Belegg>({
    skjema: nyttBeleggSchema(idag),
    start: {
      gjelderFra: datoIFelt(idag),
      plasser: plasser === null ? '' : String(plasser),
      beboere: '',
      grunnkode: '',
      grunntekst: '',
    },
    lagre: registrer,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Plasstallfelter />
    </Skjema>
  )
}

type RettProps = {
  tilbake: string
  idag: Dato
  belegg: Belegg
  grunn: Grunn
  lagre: (inn: BeleggInn) => Promise<Resultat<Belegg>>
}

/** Corrects one row that was wrong. */
export function RettBelegg({ tilbake, idag, belegg, grunn, lagre }: RettProps) {
  const t = useTranslations('belegg')
  const router = useRouter()
  const skjema = useSkjema<BeleggInn, Belegg>({
    skjema: beleggSchema(idag),
    start: somSkjema(belegg, grunn),
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg
        skjema={skjema}
        tilSkjema={(b: Belegg) => somSkjema(b, { grunnkode: null, grunntekst: '' })}
        felter={[
          { navn: 'gjelderFra', etikett: t('gjelderFra') },
          { navn: 'plasser', etikett: t('plasser') },
          { navn: 'beboere', etikett: t('beboere') },
        ]}
      />
      <Plasstallfelter />
    </Skjema>
  )
}

const somSkjema = (b: Belegg, grunn: Grunn): BeleggInn => ({
  gjelderFra: datoIFelt(b.gjelderFra),
  plasser: String(b.plasser),
  beboere: b.beboere === null ? '' : String(b.beboere),
  grunnkode: grunn.grunnkode ?? '',
  grunntekst: grunn.grunntekst,
  versjon: b.versjon,
})
