'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { datoIFelt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { type SykehjemInn, sykehjemSchema } from '@/lib/domene/sykehjem/schema'
import type { Eierform, Sykehjem } from '@/lib/domene/sykehjem/typer'
import { ruter } from '@/lib/ruter'
import { Sykehjemsfelter } from './sykehjemsfelter'

type Props = {
  kommunenummer: string
  sykehjem: Sykehjem
  idag: Dato
  lagre: (inn: SykehjemInn) => Promise<Resultat<Sykehjem>>
}

export function EndreSykehjem({ kommunenummer, sykehjem, idag, lagre }: Props) {
  const t = useTranslations('sykehjem')
  const eierform = useTranslations('eierform')
  const router = useRouter()
  const tilbake = ruter.sykehjem(kommunenummer, sykehjem.id)
  const skjema = useSkjema<SykehjemInn, Sykehjem>({
    skjema: sykehjemSchema(idag),
    start: somSkjema(sykehjem),
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
          { navn: 'eierform', etikett: t('eierform'), vis: v => eierform(v as Eierform) },
          { navn: 'organisasjonsnummer', etikett: t('organisasjonsnummer') },
          { navn: 'apnet', etikett: t('apnet') },
          { navn: 'nedlagt', etikett: t('nedlagt') },
        ]}
      />
      <Sykehjemsfelter kanLeggesNed />
    </Skjema>
  )
}

const somSkjema = (s: Sykehjem): SykehjemInn => ({
  navn: s.navn,
  eierform: s.eierform,
  organisasjonsnummer: s.organisasjonsnummer ?? '',
  apnet: datoIFelt(s.apnet),
  nedlagt: datoIFelt(s.nedlagt),
  versjon: s.versjon,
})
