'use client'
import { Field, Input, Label, Select } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { forwardRef, useId, useState } from 'react'
import { Sendeknapp } from '@/components/ui/sendeknapp'
import { Overskrift } from '@/components/ui/tekst'
import { Valideringsmelding } from '@/components/ui/valideringsmelding'
import { megabyte } from '@/lib/domene/import/megabyte'
import { TABELLNAVN } from '@/lib/domene/import/typer'
import { gjettSlag } from './gjett-slag'
import stil from './import.module.css'
import type { Filslag } from './typer'

type Props = {
  maksFil: number
  arbeider: boolean
  /** Out of sight while a checked file waits to be imported. */
  skjult: boolean
  sjekk: (fil: File, slag: Filslag) => void
}

/** Which file, and what it holds. The name of the file is taken as a hint, and can be overruled. */
export const Filskjema = forwardRef<HTMLInputElement, Props>(function Filskjema(
  { maksFil, arbeider, skjult, sjekk },
  ref,
) {
  const t = useTranslations('import')
  const filfeil = useTranslations('importfeil.fil')
  const [fil, settFil] = useState<File | null>(null)
  const [slag, settSlag] = useState<Filslag>('arbeidsbok')
  const [feil, settFeil] = useState<string | null>(null)
  const id = useId()

  const velg = (e: React.ChangeEvent<HTMLInputElement>) => {
    const valgt = e.target.files?.[0] ?? null
    settFil(valgt)
    settFeil(null)
    const gjettet = valgt && gjettSlag(valgt.name)
    if (gjettet) settSlag(gjettet)
  }
  const send = (e: React.FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    if (fil && fil.size <= maksFil) return sjekk(fil, slag)
    const verdier = { funnet: megabyte(fil?.size ?? 0), maks: megabyte(maksFil) }
    settFeil(fil ? filfeil('forStor', verdier) : filfeil('mangler'))
    e.currentTarget.querySelector<HTMLInputElement>('input[type=file]')?.focus()
  }

  return (
    <section className={skjult ? stil.skjult : 'ln-stabel'} aria-labelledby="last-opp">
      <Overskrift niva={2} id="last-opp">
        {t('skjema.tittel')}
      </Overskrift>
      <form className="ln-stabel ln-lesbar" onSubmit={send} noValidate>
        <Field>
          <Label htmlFor={`${id}-fil`}>{t('skjema.fil')}</Label>
          <Field.Description>{t('skjema.filhjelp', { maks: megabyte(maksFil) })}</Field.Description>
          <Input
            ref={ref}
            id={`${id}-fil`}
            type="file"
            name="fil"
            accept=".xlsx,.csv,text/csv"
            onChange={velg}
            aria-invalid={feil ? true : undefined}
          />
          {feil && <Valideringsmelding>{feil}</Valideringsmelding>}
        </Field>
        <Field>
          <Label htmlFor={`${id}-hva`}>{t('skjema.hva')}</Label>
          <Select
            id={`${id}-hva`}
            name="hva"
            value={slag}
            onChange={e => settSlag(e.target.value as Filslag)}
          >
            <Select.Option value="arbeidsbok">{t('skjema.arbeidsbok')}</Select.Option>
            {TABELLNAVN.map(tabell => (
              <Select.Option key={tabell} value={tabell}>
                {t('skjema.csv', { tabell: t(`tabell.${tabell}`) })}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <div>
          <Sendeknapp loading={arbeider}>{arbeider ? t('skjema.sjekker') : t('skjema.sjekk')}</Sendeknapp>
        </div>
      </form>
    </section>
  )
})
