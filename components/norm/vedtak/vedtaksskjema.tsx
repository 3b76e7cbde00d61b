'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Datofelt, Tekstfelt } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import type { Dato } from '@/lib/domene/felles/dato'
import { type VedtakInn, vedtakSchema } from '@/lib/domene/norm/vedtak-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Revisjonsfelt } from './revisjonsfelt'
import { NYTT_LEDD, Saksgangfelter } from './saksgangfelter'
import { type Vurderingsvalg, Vurderingsfelt } from './vurderingsfelt'

type Props = {
  kommunenummer: string
  /** The draft that stands summed up above: a vedtak is about that one and no other. */
  versjon: number
  idag: Dato
  /** The godkjente vurderinger, the newest first: it is chosen until the user says otherwise. */
  vurderinger: Vurderingsvalg[]
  registrer: (inn: VedtakInn) => Promise<Resultat<{ id: string }>>
}

/** Registers that the draft has been decided. Cannot be undone, and says so before the button. */
export function Vedtaksskjema({ kommunenummer, versjon, idag, vurderinger, registrer }: Props) {
  const t = useTranslations('norm.vedtak')
  const ruter_ = useRouter()
  const schema = useMemo(() => vedtakSchema(idag), [idag])
  const skjema = useSkjema<VedtakInn, { id: string }>({
    skjema: schema,
    start: {
      ...{ versjon, gyldigFra: '', revisjonsdato: '', arkivsaksnummer: '' },
      vurderingId: vurderinger[0]?.id ?? '',
      saksgang: [{ ...NYTT_LEDD, status: 'VEDTATT' }],
    },
    lagre: inn => registrer({ ...inn, versjon }),
    etter: ({ id }) => ruter_.push(ruter.normversjon(kommunenummer, id)),
  })
  const lastPaNytt = () => {
    skjema.lukkKonflikt()
    ruter_.refresh()
  }
  return (
    <Skjema skjema={skjema} lagreTekst={t('registrer')}>
      {skjema.konflikt !== null && (
        <div>
          <Knapp type="button" variant="secondary" onClick={lastPaNytt}>
            {t('visNyttUtkast')}
          </Knapp>
        </div>
      )}
      <Saksgangfelter />
      <section className="ln-stabel">
        <Overskrift niva={2}>{t('gyldighet')}</Overskrift>
        <Datofelt navn="gyldigFra" etikett={t('gyldigFra')} beskrivelse={t('gyldigFraHjelp')} />
        <Revisjonsfelt />
        <Tekstfelt
          navn="arkivsaksnummer"
          etikett={t('arkivsak')}
          beskrivelse={t('arkivsakHjelp')}
          valgfritt
        />
      </section>
      <Vurderingsfelt vurderinger={vurderinger} />
      <Varsel farge="info">{t('betyr')}</Varsel>
    </Skjema>
  )
}
