import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { kolonnerI } from '@/lib/domene/import/tabeller'
import { TABELLNAVN, type Tabellnavn } from '@/lib/domene/import/typer'

/** What goes in each column of each table. */
export function Kolonnehjelp() {
  const t = useTranslations('import')
  return (
    <section className="ln-stabel" aria-labelledby="kolonner">
      <Overskrift niva={2} id="kolonner">
        {t('hjelp.tittel')}
      </Overskrift>
      <Avsnitt>{t('hjelp.tekst')}</Avsnitt>
      <div>
        {TABELLNAVN.map(tabell => (
          <Utbrett key={tabell} tittel={t(`tabell.${tabell}`)}>
            <Kolonner tabell={tabell} />
          </Utbrett>
        ))}
      </div>
    </section>
  )
}

function Kolonner({ tabell }: { tabell: Tabellnavn }) {
  const t = useTranslations('import')
  return (
    <Tabell tittel={t(`tabell.${tabell}`)}>
      <thead>
        <tr>
          <th scope="col">{t('hjelp.kolonne')}</th>
          <th scope="col">{t('hjelp.krav')}</th>
          <th scope="col">{t('hjelp.innhold')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(kolonnerI(tabell)).map(([navn, k]) => (
          <tr key={navn}>
            <th scope="row">{navn}</th>
            <td>{k.kanUtelates ? t('hjelp.kanUtelates') : k.tom ? t('hjelp.kanTom') : t('hjelp.ma')}</td>
            <td>
              {t(`kolonne.${tabell}.${navn}` as never)}
              {k.valg && ` ${t('hjelp.gyldige', { verdier: k.valg.join(', ') })}`}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
