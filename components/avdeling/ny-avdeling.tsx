'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { Plasstallfelter } from '@/components/belegg/plasstallfelter'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { datoIFelt } from '@/lib/dato'
import { type NyAvdelingInn, nyAvdelingSchema } from '@/lib/domene/avdeling/schema'
import type { Avdeling } from '@/lib/domene/avdeling/typer'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Avdelingsnavn, Avdelingstid } from './avdelingsfelter'
import { Typefelt } from './typefelt'

type Props = {
  kommunenummer: string
  sykehjemId: string
  idag: Dato
  opprett: (inn: NyAvdelingInn) => Promise<Resultat<Avdeling>>
}

/** A new avdeling, with its first plasser and beboere at once when they are known. */
export function NyAvdeling({ kommunenummer, sykehjemId, idag, opprett }: Props) {
  const t = useTranslations('avdeling')
  const router = useRouter()
  const tilbake = ruter.sykehjem(kommunenummer, sykehjemId)
  const skjema = useSkjema<NyAvdelingInn, Avdeling>({
    skjema: nyAvdelingSchema(idag),
    start: {
      navn: '',
      type: '',
      apnet: '',
      nedlagt: '',
      gjelderFra: datoIFelt(idag),
      plasser: '',
      beboere: '',
      grunnkode: '',
      grunntekst: '',
    },
    lagre: opprett,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('lagreNy')} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Avdelingsnavn />
      <Typefelt />
      <Avdelingstid />
      <Overskrift niva={2}>{t('forsteBelegg')}</Overskrift>
      <Avsnitt>{t('forsteBeleggHjelp')}</Avsnitt>
      <Plasstallfelter valgfritt />
    </Skjema>
  )
}
