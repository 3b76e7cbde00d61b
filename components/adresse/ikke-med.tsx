import { useTranslations } from 'next-intl'
import { feltId } from '@/components/skjema/felt-id'
import { Varsel } from '@/components/ui/varsel'
import type { Meldinger } from '@/lib/domene/felles/les-felter'

/** What the figures leave out because it could not be read: beside them, so that nobody takes them for the whole. */
export function IkkeMed({ feil, navnFor }: { feil: Meldinger; navnFor: (felt: string) => string }) {
  const t = useTranslations()
  const liste = Object.entries(feil)
  if (liste.length === 0) return null
  return (
    <Varsel farge="warning">
      <p>{t('kalkulator.ikkeMed')}</p>
      <ul className="ds-list">
        {liste.map(([felt, m]) => (
          <li key={felt}>
            <a className="ds-link" href={`#${feltId(felt)}`}>
              {navnFor(felt)}
            </a>
            : {t(m.kode as never, m.verdier as never)}
          </li>
        ))}
      </ul>
    </Varsel>
  )
}
