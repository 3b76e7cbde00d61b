'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import type { Resultat } from '@/lib/domene/resultat'
import { type LoggInn, loggSchema } from '@/lib/domene/tiltak/schema'

/** Adds an entry to the oppfølgingslogg. */
export function Loggskjema({ loggfor }: { loggfor: (inn: LoggInn) => Promise<Resultat<{ id: string }>> }) {
  const t = useTranslations('plan.logg')
  const router = useRouter()
  const skjema = useSkjema<LoggInn, { id: string }>({
    ...{ skjema: loggSchema, start: { tekst: '' }, lagre: loggfor },
    etter: () => {
      skjema.form.reset({ tekst: '' })
      router.refresh()
    },
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('leggTil')}>
      <Tekstomrade navn="tekst" etikett={t('ny')} beskrivelse={t('nyHjelp')} rader={3} />
    </Skjema>
  )
}
