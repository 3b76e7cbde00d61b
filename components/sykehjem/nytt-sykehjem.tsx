'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { type NyttSykehjemInn, nyttSykehjemSchema } from '@/lib/domene/sykehjem/schema'
import type { Sykehjem } from '@/lib/domene/sykehjem/typer'
import { ruter } from '@/lib/ruter'
import { Sykehjemsfelter } from './sykehjemsfelter'

type Props = {
  kommunenummer: string
  idag: Dato
  opprett: (inn: NyttSykehjemInn) => Promise<Resultat<Sykehjem>>
}

export function NyttSykehjem({ kommunenummer, idag, opprett }: Props) {
  const t = useTranslations('sykehjem')
  const router = useRouter()
  const skjema = useSkjema<NyttSykehjemInn, Sykehjem>({
    skjema: nyttSykehjemSchema(idag),
    start: { navn: '', eierform: '', organisasjonsnummer: '', apnet: '', nedlagt: '' },
    lagre: opprett,
    etter: s => router.push(medKvittering(ruter.sykehjem(kommunenummer, s.id))),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('lagreNytt')}
      avbryt={<Lenke href={ruter.sykehjemListe(kommunenummer)}>{t('avbryt')}</Lenke>}
    >
      <Sykehjemsfelter />
    </Skjema>
  )
}
