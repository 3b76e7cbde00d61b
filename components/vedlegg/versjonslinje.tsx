import { useTranslations } from 'next-intl'
import { visTidspunkt } from '@/lib/dato'
import type { Vedleggsversjon } from '@/lib/domene/vedlegg/typer'
import { ruter } from '@/lib/ruter'
import { visFilstorrelse } from './storrelse'

type Props = { kommunenummer: string; versjon: Vedleggsversjon; visNummer: boolean }

/** One version of a file, to download: name, size, which version, and who uploaded it when. */
export function Versjonslinje({ kommunenummer, versjon, visNummer }: Props) {
  const t = useTranslations('vedlegg')
  const { id, nummer, filnavn, storrelse, lastetOpp, lastetOppAv } = versjon
  return (
    <div>
      <a className="ds-link" href={ruter.api.vedlegg(kommunenummer, id)} download={filnavn}>
        {filnavn}
      </a>{' '}
      <span className="ln-tall">({visFilstorrelse(storrelse)})</span>
      <p className="ln-liten ln-dempet">
        {visNummer && `${t('versjon', { nummer })}, `}
        {t('lastetOpp', { tid: visTidspunkt(lastetOpp), navn: lastetOppAv ?? t('fjernetBruker') })}
      </p>
    </div>
  )
}
