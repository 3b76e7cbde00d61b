import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Utbrett } from '@/components/ui/utbrett'
import type { SituasjonAvdeling } from '@/lib/domene/beregning/situasjon'
import { sammenlignDato } from '@/lib/domene/felles/dato'
import { visDato } from '@/lib/dato'
import { visHeltall } from '@/lib/tall'
import { Beboertall } from './antall'

/** Every change of plasser and beboere in the home, newest first. */
export function Sykehjemshistorikk({ avdelinger }: { avdelinger: SituasjonAvdeling[] }) {
  const t = useTranslations('sykehjem')
  const rader = avdelinger
    .flatMap(a => a.belegg.map(b => ({ ...b, avdeling: a })))
    .sort((a, b) => sammenlignDato(b.gjelderFra, a.gjelderFra))
  if (rader.length === 0) return null
  return (
    <Utbrett tittel={t('historikk')}>
      <Tabell tittel={t('historikk')}>
        <thead>
          <tr>
            <th scope="col">{t('fraDato')}</th>
            <th scope="col">{t('avdeling')}</th>
            <th scope="col" className="ln-hoyre">
              {t('plasser')}
            </th>
            <th scope="col" className="ln-hoyre">
              {t('beboere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rader.map(r => (
            <tr key={`${r.avdeling.id} ${r.gjelderFra}`}>
              <th scope="row" className="ln-tall">
                {visDato(r.gjelderFra)}
              </th>
              <td>{r.avdeling.navn}</td>
              <td className="ln-hoyre ln-tall">{visHeltall(r.plasser)}</td>
              <td className="ln-hoyre">
                <Beboertall antall={r.beboere ?? r.plasser} antatt={r.beboere === null} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </Utbrett>
  )
}
