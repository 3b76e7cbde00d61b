import { useLocale, useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { TABELLNAVN, type Tabellnavn } from '@/lib/domene/import/typer'
import { ruter } from '@/lib/ruter'
import { Formater } from './formater'
import stil from './import.module.css'

/** Templates to fill in, and what is registered today, as the files the import reads. */
export function Maler({ kommunenummer }: { kommunenummer: string }) {
  const t = useTranslations('import')
  return (
    <section className="ln-stabel" aria-labelledby="maler">
      <Overskrift niva={2} id="maler">
        {t('maler.tittel')}
      </Overskrift>
      <Avsnitt>{t('maler.tekst')}</Avsnitt>
      <Tabell tittel={t('maler.tabell')} className={`ds-table ${stil.maler}`}>
        <thead>
          <tr>
            <th scope="col">{t('maler.innhold')}</th>
            <th scope="col">{t('maler.mal')}</th>
            <th scope="col">{t('maler.data')}</th>
          </tr>
        </thead>
        <tbody>
          {[undefined, ...TABELLNAVN].map(tabell => (
            <tr key={tabell ?? 'arbeidsbok'}>
              <th scope="row">{tabell ? t(`tabell.${tabell}`) : t('maler.arbeidsbok')}</th>
              <td>
                <Nedlasting kommunenummer={kommunenummer} tabell={tabell} mal />
              </td>
              <td>
                {tabell ? (
                  <Formater kommunenummer={kommunenummer} tabell={tabell} navn={t(`tabell.${tabell}`)} />
                ) : (
                  <Nedlasting kommunenummer={kommunenummer} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </section>
  )
}

type Props = { kommunenummer: string; tabell?: Tabellnavn; mal?: boolean }

/** A file, not a page: a plain link. What it is for stands in its name, for those who hear it out of the table. */
function Nedlasting({ kommunenummer, tabell, mal = false }: Props) {
  const t = useTranslations('import')
  const sprak = useLocale()
  const verdier = {
    tabell: tabell ? t(`tabell.${tabell}`) : t('maler.arbeidsbok'),
    format: tabell ? 'CSV' : 'XLSX',
    skjult: (deler: React.ReactNode) => <span className="ln-usynlig">{deler}</span>,
  }
  return (
    <a className="ds-link" href={ruter.api.eksport(kommunenummer, { tabell, mal, sprak })} download>
      {mal ? t.rich('maler.lastMal', verdier) : t.rich('maler.lastData', verdier)}
    </a>
  )
}
