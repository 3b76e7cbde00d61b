import { useLocale, useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import type { Vurderingsstatus } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'

type Props = { kommunenummer: string; id: string; status: Vurderingsstatus }

/** The documents of this version, each from one click. Plain links: they are files. */
export function Dokumenter({ kommunenummer, id, status }: Props) {
  const t = useTranslations('vurdering.dokumenter')
  const sprak = useLocale()
  const filer = [
    ['rapport', ruter.api.rapport(kommunenummer, id, sprak)],
    ['saksframlegg', ruter.api.saksframlegg(kommunenummer, id, sprak)],
    ['json', ruter.api.vurdering(kommunenummer, id)],
  ] as const
  return (
    <section className="ln-stabel-tett" aria-labelledby="dokumenter">
      <Overskrift niva={2} id="dokumenter">
        {t('tittel')}
      </Overskrift>
      <p className="ds-paragraph ln-lesbar">{t(status === 'GODKJENT' ? 'hjelp' : 'hjelpUtkast')}</p>
      <ul className="ln-liste ln-stabel-tett">
        {filer.map(([navn, adresse]) => (
          <li key={navn}>
            <a className="ds-link" href={adresse} download>
              {t(`${navn}.navn`)}
            </a>
            <span className="ln-dempet ln-liten"> {t(`${navn}.hjelp`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
