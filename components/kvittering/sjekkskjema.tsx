import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Tekstinndata } from '@/components/ui/tekstinndata'
import { Varsel } from '@/components/ui/varsel'
import { ruter } from '@/lib/ruter'

type Props = {
  /** As they were typed, also when they are wrong. */
  referanse: string
  sha256: string
  /** What was typed has not the form of one. */
  feil: { referanse: boolean; sha256: boolean }
}

/** The check by hand: works without script, and its answer is an address. */
export function Sjekkskjema({ referanse, sha256, feil }: Props) {
  const t = useTranslations('kvittering')
  const mangler = [
    ...(feil.referanse ? [t('ugyldigReferanse')] : []),
    ...(feil.sha256 ? [t('sjekk.ugyldig')] : []),
  ]
  return (
    <section className="ln-stabel-tett">
      <Overskrift niva={2}>{t('sjekk.tittel')}</Overskrift>
      <Avsnitt>{t('sjekk.tekst')}</Avsnitt>
      <form method="get" action={ruter.sjekkKvittering()} className="ln-stabel-tett">
        {mangler.length > 0 && (
          <Varsel farge="danger" role="alert">
            {mangler.map(m => (
              <Avsnitt key={m}>{m}</Avsnitt>
            ))}
          </Varsel>
        )}
        <Tekstinndata
          etikett={t('felt.referanse')}
          feil={feil.referanse ? t('ugyldigReferanse') : undefined}
          name="referanse"
          defaultValue={referanse}
          autoComplete="off"
          spellCheck={false}
        />
        <Tekstinndata
          etikett={t('sjekk.felt')}
          beskrivelse={t('sjekk.hjelp')}
          feil={feil.sha256 ? t('sjekk.ugyldig') : undefined}
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
