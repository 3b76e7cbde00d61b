'use client'
import { Textfield, type TextfieldProps } from '@digdir/designsystemet-react'

type Props = Omit<TextfieldProps, 'label' | 'description' | 'error' | 'multiline'> & {
  etikett: React.ReactNode
  beskrivelse?: React.ReactNode
  feil?: React.ReactNode
  ref?: React.Ref<HTMLInputElement>
}

/** A one-line text field with its label, help and fault. */
export const Tekstinndata = ({ etikett, beskrivelse, feil, ...props }: Props) => (
  <Textfield label={etikett} description={beskrivelse} error={feil} {...(props as object)} />
)
