'use client'
import { useTranslations } from 'next-intl'
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { Sendeknapp } from '@/components/ui/sendeknapp'
import type { Melding } from '@/lib/domene/felles/melding'
import type { Lagrestatus as Status } from './bruk-skjema'
import { Feiloppsummering } from './feiloppsummering'
import { Lagrestatus } from './lagrestatus'

type Props<Inn extends FieldValues> = {
  skjema: {
    form: UseFormReturn<Inn>
    onSubmit: (e?: React.BaseSyntheticEvent) => void
    status: Status
    melding: Melding | null
    oppsummering: React.RefObject<HTMLDivElement | null>
  }
  lagreTekst?: string
  /** What the button does cannot be taken back. */
  fare?: boolean
  avbryt?: React.ReactNode
  children: React.ReactNode
}

/** The frame of a form: error summary first (it takes focus), fields, button, and whether it is saved. */
export function Skjema<Inn extends FieldValues>({ skjema, lagreTekst, fare, avbryt, children }: Props<Inn>) {
  const t = useTranslations('skjema')
  const { form, onSubmit, status, melding, oppsummering } = skjema
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} method="post" noValidate className="ln-stabel">
        <Feiloppsummering ref={oppsummering} feil={form.formState.errors} melding={melding} />
        {children}
        <div className="ln-rekke">
          <Sendeknapp loading={status.tilstand === 'lagrer'} {...(fare && { 'data-color': 'danger' })}>
            {lagreTekst ?? t('lagre')}
          </Sendeknapp>
          {avbryt && <span data-avbryt>{avbryt}</span>}
          <Lagrestatus status={status} endret={form.formState.isDirty} />
        </div>
      </form>
    </FormProvider>
  )
}
