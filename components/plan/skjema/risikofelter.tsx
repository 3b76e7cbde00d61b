'use client'
import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { feltId } from '@/components/skjema/felt-id'
import { useMelding } from '@/components/skjema/melding'
import { Utbrett } from '@/components/ui/utbrett'
import type { TiltakInn } from '@/lib/domene/tiltak/schema'
import type { Risikovalg } from '@/lib/domene/tiltak/typer'

/** The risks the tiltak is to meet: any number of those of the newest vurdering. Opened where one is chosen already. */
export function Risikofelter({ risikoer }: { risikoer: Risikovalg[] }) {
  const t = useTranslations('plan.felt')
  const skjema = useTranslations('skjema')
  const melding = useMelding()
  const { register, formState, getValues } = useFormContext<TiltakInn>()
  if (risikoer.length === 0) return null
  const feil = melding((formState.errors.risikoer as { message?: string } | undefined)?.message)
  return (
    <Utbrett tittel={t('risikoer')} open={getValues('risikoer').length > 0 || feil !== undefined}>
      <Fieldset>
        <Fieldset.Legend>
          {t('risikoerSporsmal')} <span className="ln-merket">{skjema('valgfritt')}</span>
        </Fieldset.Legend>
        {risikoer.map((r, i) => (
          <Checkbox
            key={r.id}
            id={i === 0 ? feltId('risikoer') : undefined}
            data-gruppe // the error summary names it by the legend
            label={`R${r.nummer} ${r.hendelse}`}
            value={r.id}
            {...register('risikoer')}
          />
        ))}
        {feil && <ValidationMessage>{feil}</ValidationMessage>}
      </Fieldset>
    </Utbrett>
  )
}
