'use client'
import { Checkbox, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { feltId } from './felt-id'
import { useMelding } from './melding'

type Valg = { verdi: string; tekst: string; beskrivelse?: string }
type Props = {
  navn: string
  etikett: string
  beskrivelse?: React.ReactNode
  valgfritt?: boolean
  valg: Valg[]
}

/** One of a few, all in sight. The first radio carries the id that the error summary links to. */
export function Radiofelt({ navn, etikett, beskrivelse, valgfritt = false, valg }: Props) {
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
        <Radio
          key={v.verdi}
          id={i === 0 ? feltId(navn) : undefined}
          label={v.tekst}
          description={v.beskrivelse}
          value={v.verdi}
          {...register(navn)}
        />
      ))}
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Fieldset>
  )
}

/** A yes to one thing. */
export function Avkryssing({
  navn,
  etikett,
  beskrivelse,
}: {
  navn: string
  etikett: string
  beskrivelse?: string
}) {
  const { register, formState } = useFormContext()
  const melding = useMelding()
  const feil = melding((formState.errors[navn] as { message?: string } | undefined)?.message)
  return (
    <Checkbox id={feltId(navn)} label={etikett} description={beskrivelse} error={feil} {...register(navn)} />
  )
}
