'use client'
import { Field, Label, Select, Textarea, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { feltId } from './felt-id'
import { useMelding } from './melding'

type Grunn = {
  navn: string
  etikett: string
  beskrivelse?: React.ReactNode
  /** Marked «Valgfritt»; all others «Må fylles ut». */
  valgfritt?: boolean
  /** A field inside a table row whose header already names it: label for screen readers only. */
  skjultEtikett?: boolean
}

/** The parsed path of one field's error in react-hook-form's tree. */
function feilFor(errors: unknown, navn: string): string | undefined {
  let her: unknown = errors
  for (const del of navn.split('.')) her = (her as Record<string, unknown> | undefined)?.[del]
  return (her as { message?: string } | undefined)?.message
}

function useFelt(navn: string) {
  const { register, formState } = useFormContext()
  const melding = useMelding()
  return { ...register(navn), id: feltId(navn), feil: melding(feilFor(formState.errors, navn)) }
}

function Etikett({ tekst, valgfritt = false }: { tekst: string; valgfritt?: boolean }) {
  const t = useTranslations('skjema')
  return (
    <>
      {tekst} <span className="ln-merket">{valgfritt ? t('valgfritt') : t('maaFyllesUt')}</span>
    </>
  )
}

type Linje = Grunn & {
  autoComplete?: string
  type?: 'text' | 'email' | 'password'
  bredde?: 'tall' | 'dato' | 'full'
  endelse?: string
  inputMode?: 'decimal' | 'numeric' | 'text'
}

/** One line of text. */
export function Tekstfelt({
  navn,
  etikett,
  beskrivelse,
  valgfritt,
  skjultEtikett,
  bredde = 'full',
  endelse,
  ...resten
}: Linje) {
  const { feil, ...felt } = useFelt(navn)
  const navngitt = skjultEtikett
    ? { 'aria-label': etikett }
    : { label: <Etikett tekst={etikett} valgfritt={valgfritt} /> }
  const props = {
    description: beskrivelse,
    error: feil,
    suffix: endelse,
    autoComplete: 'off',
    ...resten,
    ...navngitt,
    ...felt,
  }
  return (
    <div className={`ln-felt-${bredde}`}>
      <Textfield {...props} />
    </div>
  )
}

/** A number as Norwegians write it. Never type=number: that loses what was typed. */
export const Tallfelt = (p: Omit<Linje, 'type' | 'bredde'>) => (
  <Tekstfelt inputMode="decimal" bredde="tall" {...p} />
)

/** A date, dd.mm.åååå, also typed as ddmmåååå. */
export function Datofelt(p: Omit<Linje, 'type' | 'bredde'>) {
  const t = useTranslations('skjema')
  return <Tekstfelt inputMode="numeric" bredde="dato" {...p} beskrivelse={p.beskrivelse ?? t('datohjelp')} />
}

/** Several lines of text. */
export function Tekstomrade({
  navn,
  etikett,
  beskrivelse,
  valgfritt,
  rader = 4,
}: Grunn & { rader?: number }) {
  const { feil, ...felt } = useFelt(navn)
  return (
    <Field>
      <Label>
        <Etikett tekst={etikett} valgfritt={valgfritt} />
      </Label>
      {beskrivelse && <Field.Description>{beskrivelse}</Field.Description>}
      <Textarea suppressHydrationWarning rows={rader} aria-invalid={feil ? true : undefined} {...felt} />
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Field>
  )
}

type Valg = { verdi: string; tekst: string }

/** One of a list. tomt: the text of the empty choice (nothing is chosen for the user). */
export function Velgfelt({
  navn,
  etikett,
  beskrivelse,
  valgfritt,
  skjultEtikett,
  valg,
  tomt,
}: Grunn & { valg: Valg[]; tomt?: string }) {
  const { feil, ...felt } = useFelt(navn)
  return (
    <Field>
      {!skjultEtikett && (
        <Label>
          <Etikett tekst={etikett} valgfritt={valgfritt} />
        </Label>
      )}
      {beskrivelse && <Field.Description>{beskrivelse}</Field.Description>}
      <Select
        aria-label={skjultEtikett ? etikett : undefined}
        aria-invalid={feil ? true : undefined}
        {...felt}
      >
        {tomt !== undefined && <Select.Option value="">{tomt}</Select.Option>}
        {valg.map(v => (
          <Select.Option key={v.verdi} value={v.verdi}>
            {v.tekst}
          </Select.Option>
        ))}
      </Select>
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Field>
  )
}
