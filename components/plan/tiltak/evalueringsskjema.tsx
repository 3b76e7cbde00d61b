'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { Datofelt, Tallfelt, Tekstomrade } from '@/components/skjema/felter'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { datoIFelt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { type EvalueringInn, evalueringSchema } from '@/lib/domene/tiltak/schema'
import { useLiteSkjema } from './bruk-lite-skjema'

type Props = {
  /** The page of the tiltak. */
  tilbake: string
  versjon: number
  idag: Dato
  /** The expected effect, as shown; null = none stated. */
  forventet: string | null
  evaluer: (inn: EvalueringInn) => Promise<Resultat<null>>
}

/** What came of a tiltak: the result in words, and the real effect beside the expected. */
export function Evalueringsskjema({ tilbake, versjon, idag, forventet, evaluer }: Props) {
  const t = useTranslations('plan.evaluering')
  const skjematekst = useTranslations('plan.skjema')
  const router = useRouter()
  const schema = useMemo(() => evalueringSchema(idag), [idag])
  const skjema = useLiteSkjema<EvalueringInn, null>({
    skjema: schema,
    start: { versjon, evaluert: datoIFelt(idag), resultat: '', faktiskEffektTimer: '', neste: '' },
    lagre: inn => evaluer({ ...inn, versjon }),
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('lagre')}
      avbryt={<Lenke href={tilbake}>{skjematekst('avbryt')}</Lenke>}
    >
      <Datofelt navn="evaluert" etikett={t('evaluert')} />
      <Tekstomrade navn="resultat" etikett={t('resultat')} beskrivelse={t('resultatHjelp')} rader={6} />
      <Tallfelt
        navn="faktiskEffektTimer"
        etikett={t('faktisk')}
        beskrivelse={forventet === null ? t('faktiskHjelp') : t('faktiskMotForventet', { forventet })}
        endelse={t('timer')}
        valgfritt
      />
      <Datofelt navn="neste" etikett={t('neste')} beskrivelse={t('nesteHjelp')} valgfritt />
    </Skjema>
  )
}
