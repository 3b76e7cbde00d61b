'use client'
import { useKlar } from './bruk-klar'
import { Knapp } from './knapp'

type Props = Omit<React.ComponentProps<typeof Knapp>, 'type'>

/** The button of a form that a script sends: waits for the script, for the browser alone would send the form to nobody. */
export function Sendeknapp({ disabled, ...resten }: Props) {
  const klar = useKlar()
  return <Knapp type="submit" disabled={!klar || disabled} {...resten} />
}
