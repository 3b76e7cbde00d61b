import { useLocale, useTranslations } from 'next-intl'
import { Utbrett } from '@/components/ui/utbrett'
import { TABELLER } from '@/lib/domene/samlet/tabeller'
import type { Utvalg } from '@/lib/domene/samlet/typer'
import { ruter } from '@/lib/ruter'
import stil from './samlet.module.css'

type Props = { innsamlingId: string; utvalg: Utvalg; embete: string | null }

/** Every table to take away, as a workbook, CSV and JSON; what it covers and its date stand in the file. */
export function Nedlasting({ innsamlingId, utvalg, embete }: Props) {
  const t = useTranslations('samlet')
  const sprak = useLocale()
  const sti = (valg: Record<string, string>) =>
    ruter.api.samlet(innsamlingId, {
      ...valg,
      ...(utvalg === 'KONTROLLERT' && { kontrollert: '1' }),
      ...(embete !== null && { embete }),
    })
  const medNavn = { navn: '1', sprak }
  return (
    <div className="ln-stabel-tett">
      <p className="ds-paragraph ln-lesbar">{t('last.forklart')}</p>
      <p>
        <a className="ds-link" href={sti({ format: 'xlsx', ...medNavn })} download>
          {t('last.xlsx')}
        </a>
      </p>
      <Utbrett tittel={t('last.flere')}>
        <ul className={stil.filer}>
          <li>
            <a className="ds-link" href={sti({ format: 'xlsx' })} download>
              {t('last.xlsxKoder')}
            </a>
          </li>
          <li>
            <a className="ds-link" href={sti({})}>
              {t('last.json')}
            </a>
          </li>
          {TABELLER.map(tabell => (
            <li key={tabell}>
              {t(`ark.${tabell}`)}:{' '}
              {(
                [
                  ['csv', { format: 'csv', ...medNavn }],
                  ['csvKoder', { format: 'csv' }],
                  ['jsonTabell', {}],
                ] as const
              ).map(([hva, valg], i) => (
                <span key={hva}>
                  {i > 0 && ', '}
                  <a
                    className="ds-link"
                    href={sti({ tabell, ...valg })}
                    aria-label={t('last.merke', { tabell: t(`ark.${tabell}`), fil: t(`last.${hva}`) })}
                  >
                    {t(`last.${hva}`)}
                  </a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Utbrett>
    </div>
  )
}
