import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Varsel } from '@/components/ui/varsel'
import type { Vedtakshinder } from '@/lib/domene/norm/vedtaksklar'
import { ruter } from '@/lib/ruter'
import { useSatsnavn } from '../bruk-satstekst'

type Props = { kommunenummer: string; hindre: Vedtakshinder[]; kanEndre: boolean }

/** What must be put right in the draft before it can be decided. */
export function Vedtakshindre({ kommunenummer, hindre, kanEndre }: Props) {
  const t = useTranslations('norm.vedtak')
  const navn = useSatsnavn()
  return (
    <Varsel farge="danger" className="ds-alert ln-stabel-tett">
      <p>{t('ikkeKlart')}</p>
      <ul className="ds-list">
        {hindre.map(h =>
          h.kode === 'INGEN_SATSER' ? (
            <li key={h.kode}>{t('ingenSatser')}</li>
          ) : (
            <li key={h.sats.avdelingId ?? h.sats.type}>{t('manglerBegrunnelse', { navn: navn(h.sats) })}</li>
          ),
        )}
      </ul>
      <p>
        {kanEndre ? (
          <Lenke href={ruter.normutkast(kommunenummer)}>{t('rettUtkastet')}</Lenke>
        ) : (
          t('beOmRetting')
        )}
      </p>
    </Varsel>
  )
}
