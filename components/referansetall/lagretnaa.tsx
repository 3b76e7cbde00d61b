import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { datoIOslo, visDato, visTidspunkt } from '@/lib/dato'
import { visHeltall } from '@/lib/tall'

type Lagret = {
  tabell: string
  navn: string
  oppdatert: Date
  hentet: Date
  noter: string[]
  antall: number
}

/** The tables of SSB that are stored, from when, and what SSB says must be told of them. */
export function Lagretnaa({ tabeller }: { tabeller: Lagret[] }) {
  const t = useTranslations('referansetall.lagretNaa')
  return (
    <section className="ln-stabel" aria-labelledby="lagret-naa">
      <Overskrift niva={2} id="lagret-naa">
        {t('tittel')}
      </Overskrift>
      {tabeller.length === 0 ? (
        <Avsnitt>{t('ingen')}</Avsnitt>
      ) : (
        <>
          <Tabell tittel={t('tabell')}>
            <thead>
              <tr>
                <th scope="col">{t('nummer')}</th>
                <th scope="col">{t('navn')}</th>
                <th scope="col" className="ln-hoyre">
                  {t('antall')}
                </th>
                <th scope="col">{t('oppdatert')}</th>
                <th scope="col">{t('hentet')}</th>
              </tr>
            </thead>
            <tbody>
              {tabeller.map(r => (
                <tr key={r.tabell}>
                  <th scope="row">{r.tabell}</th>
                  <td>{r.navn}</td>
                  <td className="ln-hoyre ln-tall">{visHeltall(r.antall)}</td>
                  <td className="ln-tall">{visDato(datoIOslo(r.oppdatert))}</td>
                  <td className="ln-tall">{visTidspunkt(r.hentet)}</td>
                </tr>
              ))}
            </tbody>
          </Tabell>
          <Noter noter={tabeller.flatMap(r => r.noter)} />
          <p className="ln-dempet ln-liten">
            {t('kilde', { tabeller: tabeller.map(r => r.tabell).join(', ') })}
          </p>
        </>
      )}
    </section>
  )
}

/** What SSB says must be told with its figures. */
export function Noter({ noter }: { noter: readonly string[] }) {
  const t = useTranslations('referansetall.lagretNaa')
  if (noter.length === 0) return null
  return (
    <div className="ln-stabel-tett">
      <p>{t('noter')}</p>
      <ul>
        {[...new Set(noter)].map(n => (
          <li key={n} className="ln-lesbar">
            {n}
          </li>
        ))}
      </ul>
    </div>
  )
}
