'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { type MeldingInn, meldingSchema } from '@/lib/domene/innsending/schema'
import type { Resultat } from '@/lib/domene/resultat'

/** Writes to the other party. What is sent stays. */
export function Meldingsskjema({ skriv }: { skriv: (inn: MeldingInn) => Promise<Resultat<null>> }) {
  const t = useTranslations('innsending.dialog')
  const ruter = useRouter()
  const skjema = useSkjema<MeldingInn, null>({
    skjema: meldingSchema,
    start: { tekst: '' },
    lagre: skriv,
    etter: () => {
      skjema.form.reset({ tekst: '' })
      ruter.refresh()
    },
  })
  return (
    <div className="ln-lesbar">
      <Skjema skjema={skjema} lagreTekst={t('knapp')}>
        <Tekstomrade navn="tekst" etikett={t('skriv')} beskrivelse={t('hjelp')} rader={3} />
      </Skjema>
    </div>
  )
}
