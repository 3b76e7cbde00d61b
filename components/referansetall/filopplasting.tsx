'use client'
import { Field, Input, Label } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Sendeknapp } from '@/components/ui/sendeknapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Valideringsmelding } from '@/components/ui/valideringsmelding'
import { megabyte } from '@/lib/domene/import/megabyte'

type Props = { maksFil: number; arbeider: boolean; send: (skjema: FormData) => void }

/** A json-stat2 file saved from Statistikkbanken, for a network that reaches nothing. */
export function Filopplasting({ maksFil, arbeider, send }: Props) {
  const t = useTranslations('referansetall')
  const [fil, settFil] = useState<File | null>(null)
  const [feil, settFeil] = useState<string | null>(null)
  const id = useId()
  const lastOpp = (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    if (fil && fil.size <= maksFil) {
      const skjema = new FormData()
      skjema.set('fil', fil)
      return send(skjema)
    }
    settFeil(fil ? t('feil.forStorFil') : t('feil.manglerFil'))
    e.currentTarget.querySelector<HTMLInputElement>('input[type=file]')?.focus()
  }
  return (
    <section className="ln-stabel" aria-labelledby="last-opp">
      <Overskrift niva={2} id="last-opp">
        {t('fil.tittel')}
      </Overskrift>
      <Avsnitt>{t('fil.tekst')}</Avsnitt>
      <form className="ln-stabel" onSubmit={lastOpp} noValidate>
        <Field>
          <Label htmlFor={`${id}-fil`}>{t('fil.etikett')}</Label>
          <Field.Description>{t('fil.hjelp', { maks: megabyte(maksFil) })}</Field.Description>
          <Input
            id={`${id}-fil`}
            type="file"
            name="fil"
            accept=".json,.json-stat2,application/json"
            aria-invalid={feil ? true : undefined}
            onChange={e => {
              settFil(e.target.files?.[0] ?? null)
              settFeil(null)
            }}
          />
          {feil && <Valideringsmelding role="alert">{feil}</Valideringsmelding>}
        </Field>
        <div>
          <Sendeknapp variant="secondary" loading={arbeider}>
            {arbeider ? t('fil.laster') : t('fil.knapp')}
          </Sendeknapp>
        </div>
      </form>
    </section>
  )
}
