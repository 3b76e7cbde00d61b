import { useTranslations } from 'next-intl'
import { Innsendingsmerke } from '@/components/tilsyn/statusmerke'
import { Tabell } from '@/components/ui/tabell'
import { Varsel } from '@/components/ui/varsel'
import { visTidspunkt } from '@/lib/dato'
import type { Samletkommune } from '@/lib/domene/samlet/typer'
import { Tallceller, Tallhoder } from './tallceller'

type Props = { kommune: Samletkommune; kontrollert: boolean; sha256: string | null }

/** Where one kommune stands, as the country sees it: figures when levert, the whole version only when kontrollert. */
export function Kommuneilandet({ kommune: k, kontrollert, sha256 }: Props) {
  const t = useTranslations('direktorat.kommune')
  return (
    <>
      <div className="ln-rekke">
        <Innsendingsmerke status={k.status} />
        {k.innsendt && <span>{t('sendt', { nummer: k.versjon ?? 0, tid: visTidspunkt(k.innsendt) })}</span>}
      </div>
      {kontrollert ? (
        <dl className="ln-fakta">
          <dt>{t('referanse')}</dt>
          <dd>{k.referanse}</dd>
          <dt>{t('sha256')}</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </dl>
      ) : (
        <Varsel farge="info">{t(k.medregnet ? 'bareTall' : 'ingenTall')}</Varsel>
      )}
      {!kontrollert && k.sum && (
        <Tabell tittel={t('tall')} data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t('kommunen')}</th>
              <Tallhoder />
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{k.navn}</th>
              <Tallceller tall={k.sum} />
            </tr>
          </tbody>
        </Tabell>
      )}
    </>
  )
}
