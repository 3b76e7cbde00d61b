import { useTranslations } from 'next-intl'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'

type Props = {
  /** null: what stands in the address is no reference. */
  referanse: string | null
  sha256: string
  /** What was typed is no hash. */
  feil: boolean
}

/** The check by hand: works without script, and its answer is an address. */
export function Sjekkskjema({ referanse, sha256, feil }: Props) {
  const t = useTranslations('kvittering')
  if (referanse === null)
    return (
      <Varsel farge="warning">
        <Avsnitt>{t('ugyldigReferanse')}</Avsnitt>
      </Varsel>
    )
  return (
    <section className="ln-stabel-tett">
      <Overskrift niva={2}>{t('sjekk.tittel', { referanse })}</Overskrift>
      <Avsnitt>{t('sjekk.tekst')}</Avsnitt>
      <form method="get" className="ln-stabel-tett">
        {feil && (
          <Varsel farge="danger" role="alert">
            {t('sjekk.ugyldig')}
          </Varsel>
        )}
        <Tekstinndata
          etikett={t('sjekk.felt')}
          beskrivelse={t('sjekk.hjelp')}
          feil={feil ? t('sjekk.ugyldig') : undefined}
          name="sha256"
          defaultValue={sha256}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <button className="ds-button" type="submit">
            {t('sjekk.knapp')}
          </button>
        </div>
      </form>
    </section>
  )
}
