import { useTranslations } from 'next-intl'
import { feltId } from '@/components/skjema/felt-id'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Uenighet } from '@/lib/domene/vurdering/uenighet'
import stil from './oversikt.module.css'

type Props = {
  uenigheter: readonly Uenighet[]
  sykehjem: readonly { id: string; navn: string }[]
  /** The page of a home; left out in what is frozen. */
  adresse?: (sykehjemId: string) => string
  begrunnelse: (sykehjemId: string) => string
}

/** The homes where the professional judgement and the number point different ways, with the reason given. */
export function Uenigheter({ uenigheter, sykehjem, adresse, begrunnelse }: Props) {
  const t = useTranslations('vurdering.uenighet')
  const navn = (id: string) => sykehjem.find(s => s.id === id)?.navn ?? ''
  return (
    <section className="ln-stabel-tett" aria-labelledby="uenigheter">
      <Overskrift niva={2} id="uenigheter">
        {t('tittel')}
      </Overskrift>
      {uenigheter.length === 0 ? (
        <Avsnitt>{t('ingen')}</Avsnitt>
      ) : (
        <ul className={stil.uenigheter}>
          {uenigheter.map(({ sykehjemId, slag }) => (
            <li key={sykehjemId}>
              <strong>
                {adresse ? (
                  <Lenke href={`${adresse(sykehjemId)}#${feltId('B.forsvarlig')}`}>{navn(sykehjemId)}</Lenke>
                ) : (
                  navn(sykehjemId)
                )}
              </strong>
              <span>{t(slag)}</span>
              <span className={stil.begrunnelse}>
                {begrunnelse(sykehjemId) === ''
                  ? t('utenBegrunnelse')
                  : t('medBegrunnelse', { begrunnelse: begrunnelse(sykehjemId) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
