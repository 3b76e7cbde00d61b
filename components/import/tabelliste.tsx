import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { KOMMUNETABELLER } from '@/lib/domene/kommunetabell/typer'
import { ruter } from '@/lib/ruter'
import stil from './import.module.css'

const FORMATER = ['csv', 'xlsx', 'json'] as const

/** Every table of the kommune, to take out in the format one wants. */
export function Tabelliste({ kommunenummer }: { kommunenummer: string }) {
  const t = useTranslations('utveksling.tabeller')
  return (
    <section className="ln-stabel" aria-labelledby="tabeller">
      <Overskrift niva={2} id="tabeller">
        {t('tittel')}
      </Overskrift>
      <Avsnitt>
        {t.rich('tekst', {
          lenke: deler => <Lenke href={ruter.omApi()}>{deler}</Lenke>,
        })}
      </Avsnitt>
      <Tabell tittel={t('tabell')} className={`ds-table ${stil.maler}`}>
        <thead>
          <tr>
            <th scope="col">{t('innhold')}</th>
            <th scope="col">{t('format')}</th>
          </tr>
        </thead>
        <tbody>
          {KOMMUNETABELLER.map(tabell => (
            <tr key={tabell}>
              <th scope="row">{t(`navn.${tabell}`)}</th>
              <td>
                <span className="ln-rekke">
                  {FORMATER.map(format => (
                    <a
                      key={format}
                      className="ds-link"
                      href={ruter.api.tabell(kommunenummer, tabell, format)}
                      download
                    >
                      {t.rich('last', {
                        format: format.toUpperCase(),
                        tabell: t(`navn.${tabell}`),
                        skjult: deler => <span className="ln-usynlig">{deler}</span>,
                      })}
                    </a>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </section>
  )
}
