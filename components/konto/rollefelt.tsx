'use client'
import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { Avkryssingsgruppe } from '@/components/skjema/avkryssingsgruppe'
import { Avsnitt } from '@/components/ui/tekst'
import type { Rolle } from '@/lib/domene/tilgang'

type Props = { roller: readonly Rolle[]; sykehjem: { id: string; navn: string }[] }

/** The roles one can give here; the sykehjem come up with the role that leads them. */
export function Rollefelt({ roller, sykehjem }: Props) {
  const t = useTranslations('brukere')
  const { watch } = useFormContext<{ roller: string[] }>()
  const leder = watch('roller').includes('SYKEHJEMSLEDER')
  return (
    <>
      <Avkryssingsgruppe
        navn="roller"
        etikett={t('roller')}
        valg={roller.map(rolle => ({
          verdi: rolle,
          tekst: t(`rolle.${rolle}.navn`),
          beskrivelse: t(`rolle.${rolle}.hva`),
        }))}
      />
      {leder && sykehjem.length === 0 && <Avsnitt>{t('ingenSykehjem')}</Avsnitt>}
      {leder && sykehjem.length > 0 && (
        <Avkryssingsgruppe
          navn="sykehjem"
          etikett={t('sykehjem')}
          beskrivelse={t('sykehjemHjelp')}
          valg={sykehjem.map(s => ({ verdi: s.id, tekst: s.navn }))}
        />
      )}
    </>
  )
}
