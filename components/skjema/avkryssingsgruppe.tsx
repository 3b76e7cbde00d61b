'use client'
import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { feltId } from './felt-id'
import { useMelding } from './melding'

type Props = {
  navn: string
  etikett: string
  beskrivelse?: React.ReactNode
  /** Where something else on the form will do in its place. */
  valgfritt?: boolean
  valg: { verdi: string; tekst: string; beskrivelse?: string }[]
}

/** Any number of a list, at least one unless it is valgfritt. The value is the list of those ticked. The first box is what a fault links to. */
export function Avkryssingsgruppe({ navn, etikett, beskrivelse, valgfritt = false, valg }: Props) {
  const t = useTranslations('skjema')
  const { register, formState } = useFormContext()
  const melding = useMelding()
  const feil = melding((formState.errors[navn] as { message?: string } | undefined)?.message)
  return (
    <Fieldset>
      <Fieldset.Legend>
        {etikett} <span className="ln-merket">{valgfritt ? t('valgfritt') : t('maaFyllesUt')}</span>
      </Fieldset.Legend>
      {beskrivelse && <Fieldset.Description>{beskrivelse}</Fieldset.Description>}
      {valg.map((v, i) => (
        <Checkbox
          key={v.verdi}
          id={i === 0 ? feltId(navn) : undefined}
          data-gruppe // the error summary names it by the legend
          label={v.tekst}
          description={v.beskrivelse}
          value={v.verdi}
          aria-invalid={feil ? true : undefined}
          {...register(navn)}
        />
      ))}
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Fieldset>
  )
}
