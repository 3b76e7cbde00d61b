'use client'
import { Checkbox, ValidationMessage } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useFormContext } from 'react-hook-form'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { feltId } from '@/components/skjema/felt-id'
import { useMelding } from '@/components/skjema/melding'
import { Skjema } from '@/components/skjema/skjema'
import { Overskrift } from '@/components/ui/tekst'
import type { Resultat } from '@/lib/domene/resultat'
import {
  type GodkjenningInn,
  godkjenningSchema,
  type SigneringInn,
} from '@/lib/domene/vurdering/godkjenning-schema'

type Props = {
  versjon: number
  /** SHA-256 of the content the page shows: what is signed is what was read. */
  lest: string
  nummer: number
  /** Who signs, as it will stand on the vurdering. */
  navn: string
  rolle: string
  godkjenn: (inn: SigneringInn) => Promise<Resultat<unknown>>
}

/** The named sign-off: says who signs what, and that it cannot be changed afterwards; asks for a yes to just that. */
export function Godkjenn({ versjon, lest, nummer, navn, rolle, godkjenn }: Props) {
  const t = useTranslations('vurdering.godkjenn')
  const ruter = useRouter()
  const skjema = useSkjema<GodkjenningInn, unknown>({
    skjema: godkjenningSchema,
    start: { bekreft: false },
    lagre: async () => {
      const svar = await godkjenn({ versjon, lest })
      if (!svar.ok && svar.feil.kode === 'FEIL_TILSTAND') ruter.refresh() // shows what there is to read now
      return svar
    },
    etter: () => ruter.refresh(),
  })
  return (
    <div className="ln-stabel">
      <Overskrift niva={3}>{t('tittel', { nummer })}</Overskrift>
      <p className="ds-paragraph ln-lesbar">{t('forklart')}</p>
      <Skjema skjema={skjema} lagreTekst={t('knapp')}>
        <Bekreftelse etikett={t('bekreft', { navn, rolle, nummer })} />
      </Skjema>
    </div>
  )
}

function Bekreftelse({ etikett }: { etikett: string }) {
  const { register, formState } = useFormContext<GodkjenningInn>()
  const melding = useMelding()
  const feil = melding(formState.errors.bekreft?.message)
  return (
    <div className="ln-stabel-tett">
      <Checkbox
        id={feltId('bekreft')}
        label={etikett}
        aria-invalid={feil ? true : undefined}
        {...register('bekreft')}
      />
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </div>
  )
}
