import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { Overskrift } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import type { Hentetabell, Kanal } from '@/lib/domene/referanse/henting'
import type { Rolle } from '@/lib/domene/tilgang'
import { Tabellinje } from './importutfall'

type Henting = {
  id: string
  tid: Date
  rolle: Rolle | null
  kanal: Kanal
  feil: string | null
  verdier: Record<string, string | number>
  tabeller: Hentetabell[]
}

/** Every attempt to take figures in, the newest first: who, how, and what came of it. */
export function Hentelogg({ hentinger }: { hentinger: Henting[] }) {
  const t = useTranslations('referansetall.logg')
  const rolle = useTranslations('rolle')
  if (hentinger.length === 0) return null
  return (
    <section className="ln-stabel" aria-labelledby="hentinger">
      <Overskrift niva={2} id="hentinger">
        {t('tittel')}
      </Overskrift>
      <Tabell tittel={t('tabell')}>
        <thead>
          <tr>
            <th scope="col">{t('tid')}</th>
            <th scope="col">{t('hvem')}</th>
            <th scope="col">{t('kanalnavn')}</th>
            <th scope="col">{t('resultat')}</th>
          </tr>
        </thead>
        <tbody>
          {hentinger.map(h => (
            <tr key={h.id}>
              <th scope="row" className="ln-tall">
                {visTidspunkt(h.tid)}
              </th>
              <td>{h.rolle ? rolle(h.rolle) : t('kommandolinjen')}</td>
              <td>{t(`kanal.${h.kanal}`)}</td>
              <td>
                <Resultatcelle henting={h} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </section>
  )
}

function Resultatcelle({ henting: { feil, verdier, tabeller } }: { henting: Henting }) {
  const t = useTranslations('referansetall.logg')
  const alle = useTranslations()
  if (feil !== null)
    return (
      <div className="ln-stabel-tett">
        <Merkelapp farge="danger">{t('mislykket')}</Merkelapp>
        <p>{alle(feil as never, verdier as never)}</p>
      </div>
    )
  return (
    <div className="ln-stabel-tett">
      <Merkelapp farge="success">{t('lagret')}</Merkelapp>
      <ul>
        {tabeller.map(r => (
          <li key={r.tabell}>
            <Tabellinje rad={r} />
          </li>
        ))}
      </ul>
    </div>
  )
}
