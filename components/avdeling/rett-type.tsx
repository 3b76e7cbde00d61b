'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { type RettTypeInn, rettTypeSchema } from '@/lib/domene/avdeling/schema'
import type { Avdeling, Avdelingstype } from '@/lib/domene/avdeling/typer'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Typefelt } from './typefelt'

type Props = {
  kommunenummer: string
  avdeling: Avdeling
  rett: (inn: RettTypeInn) => Promise<Resultat<Avdeling>>
}

/** «Rett feilført type»: the type that was meant from the first, and why the other stood there. */
export function RettType({ kommunenummer, avdeling, rett }: Props) {
  const t = useTranslations('avdeling')
  const type = useTranslations('avdelingstype')
  const router = useRouter()
  const tilbake = ruter.avdeling(kommunenummer, avdeling.sykehjemId, avdeling.id)
  const skjema = useSkjema<RettTypeInn, Avdeling>({
    skjema: rettTypeSchema,
    start: { type: avdeling.type, grunn: '', versjon: avdeling.versjon },
    lagre: rett,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('rettType.lagre')}
      avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}
    >
      <Konfliktvalg
        skjema={skjema}
        tilSkjema={(a: Avdeling): RettTypeInn => ({
          type: a.type,
          grunn: skjema.form.getValues('grunn'),
          versjon: a.versjon,
        })}
        felter={[{ navn: 'type', etikett: t('type'), vis: v => type(v as Avdelingstype) }]}
      />
      <Typefelt />
      <Tekstomrade
        navn="grunn"
        etikett={t('rettType.grunn')}
        beskrivelse={t('rettType.grunnHjelp')}
        rader={3}
      />
    </Skjema>
  )
}
