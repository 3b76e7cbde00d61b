import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { UTLEDETE } from '@/lib/domene/kommunetabell/typer'
import { ruter } from '@/lib/ruter'
import { Formater } from './formater'
import stil from './import.module.css'

/** What is reckoned or kept besides the six tables, to take out. */
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
          {UTLEDETE.map(tabell => (
            <tr key={tabell}>
              <th scope="row">{t(`navn.${tabell}`)}</th>
              <td>
                <Formater kommunenummer={kommunenummer} tabell={tabell} navn={t(`navn.${tabell}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </section>
  )
}
