import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { visHeltall } from '@/lib/tall'
import { Fylker, innbyggereI, type Registerfylke } from './fylker'

type Embete = { id: string; navn: string; fylker: Registerfylke[] }
type Props = { embeter: Embete[]; aar: number }

const antall = (fylker: Registerfylke[]) => fylker.reduce((sum, f) => sum + f.kommuner.length, 0)

/** Every embete in one table, and its kommuner to open. */
export function Landet({ embeter, aar }: Props) {
  const t = useTranslations('direktorat')
  const alle = embeter.flatMap(e => e.fylker)
  return (
    <div className="ln-stabel-luftig">
      <section className="ln-stabel">
        <Overskrift niva={2}>{t('embeter')}</Overskrift>
        <Tabell tittel={t('embeter')}>
          <thead>
            <tr>
              <th scope="col">{t('embete')}</th>
              <th scope="col">{t('fylker')}</th>
              <th scope="col" className="ln-hoyre">
                {t('kommuner')}
              </th>
              <th scope="col" className="ln-hoyre">
                {t('innbyggere', { aar: String(aar) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {embeter.map(e => (
              <tr key={e.id}>
                <th scope="row">{e.navn}</th>
                <td>{e.fylker.map(f => f.navn).join(', ')}</td>
                <td className="ln-hoyre ln-tall">{visHeltall(antall(e.fylker))}</td>
                <td className="ln-hoyre ln-tall">{visHeltall(innbyggereI(e.fylker))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              <td />
              <td className="ln-hoyre ln-tall">{visHeltall(antall(alle))}</td>
              <td className="ln-hoyre ln-tall">{visHeltall(innbyggereI(alle))}</td>
            </tr>
          </tfoot>
        </Tabell>
      </section>
      <section className="ln-stabel">
        <Overskrift niva={2}>{t('perEmbete')}</Overskrift>
        <div>
          {embeter.map(e => (
            <Utbrett key={e.id} tittel={e.navn}>
              <div className="ln-stabel">
                <Fylker fylker={e.fylker} niva={3} />
              </div>
            </Utbrett>
          ))}
        </div>
      </section>
    </div>
  )
}
