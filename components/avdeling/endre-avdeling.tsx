'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { datoIFelt } from '@/lib/dato'
import { type AvdelingInn, avdelingSchema } from '@/lib/domene/avdeling/schema'
import type { Avdeling, Avdelingstype } from '@/lib/domene/avdeling/typer'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Avdelingsnavn, Avdelingstid } from './avdelingsfelter'
import { Typefelt } from './typefelt'

type Props = {
  kommunenummer: string
  avdeling: Avdeling
  /** The type can be chosen until there is belegg. */
  typeErLast: boolean
  idag: Dato
  lagre: (inn: AvdelingInn) => Promise<Resultat<Avdeling>>
}

export function EndreAvdeling({ kommunenummer, avdeling, typeErLast, idag, lagre }: Props) {
  const t = useTranslations('avdeling')
  const type = useTranslations('avdelingstype')
  const router = useRouter()
  const tilbake = ruter.avdeling(kommunenummer, avdeling.sykehjemId, avdeling.id)
  const skjema = useSkjema<AvdelingInn, Avdeling>({
    skjema: avdelingSchema(idag),
    start: somSkjema(avdeling),
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg
        skjema={skjema}
        tilSkjema={somSkjema}
        felter={[
          { navn: 'navn', etikett: t('navn') },
          { navn: 'type', etikett: t('type'), vis: v => type(v as Avdelingstype) },
          { navn: 'apnet', etikett: t('apnet') },
          { navn: 'nedlagt', etikett: t('nedlagt') },
        ]}
      />
      <Avdelingsnavn />
      {!typeErLast && <Typefelt />}
      <Avdelingstid kanLeggesNed />
    </Skjema>
  )
}

const somSkjema = (a: Avdeling): AvdelingInn => ({
  navn: a.navn,
  type: a.type,
  apnet: datoIFelt(a.apnet),
  nedlagt: datoIFelt(a.nedlagt),
  versjon: a.versjon,
})
