import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Normlinje } from '@/lib/domene/norm/historikk'
import { ruter } from '@/lib/ruter'
import { Normmerke } from './normmerke'

/** Every version that was ever decided, the latest first. One registered wrongly is struck, with its reason. */
export function Normhistorikk({ kommunenummer, linjer }: { kommunenummer: string; linjer: Normlinje[] }) {
  const t = useTranslations('norm.historikk')
  return (
    <Tabell tittel={t('tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('gyldigFra')}</th>
          <th scope="col">{t('gjaldtTil')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('vedtak')}</th>
        </tr>
      </thead>
      <tbody>
        {linjer.map(({ norm, rolle, gjelderTil }) => (
          <tr key={norm.id}>
            <th scope="row">
              <Lenke href={ruter.normversjon(kommunenummer, norm.id)}>
                {rolle === 'FEILREGISTRERT' ? <s>{visDato(norm.gyldigFra)}</s> : visDato(norm.gyldigFra)}
              </Lenke>
            </th>
            <td>{visDato(gjelderTil)}</td>
            <td>
              <Normmerke rolle={rolle} />
              {norm.feilregistrertGrunn && <p className="ln-liten">{norm.feilregistrertGrunn}</p>}
            </td>
            <td>{vedtaksorgan(norm.saksgang)}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

const vedtaksorgan = (saksgang: Normlinje['norm']['saksgang']) =>
  saksgang.flatMap(l => (l.status === 'VEDTATT' ? [`${l.organ} ${visDato(l.motedato)}`] : [])).join('; ') ||
  visDato(null)
