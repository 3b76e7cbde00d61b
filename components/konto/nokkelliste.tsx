import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import { datoIOslo, visDato, visTidspunkt } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'

type Nokkel = {
  id: string
  navn: string
  prefiks: string
  opprettet: Date
  utloper: Date | null
  sistBrukt: Date | null
  utlopt: boolean
}
type Props = { nokler: Nokkel[]; trekk: (id: string) => Promise<Resultat<null>> }

/** The last day a key works: it stops when the next day begins in Oslo. */
const sisteDag = (utloper: Date) => visDato(datoIOslo(new Date(utloper.getTime() - 1)))

/** The personal keys one has, each with the way to revoke it. */
export function Nokkelliste({ nokler, trekk }: Props) {
  const t = useTranslations('minside.nokler')
  if (nokler.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  return (
    <Tabell tittel={t('tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('kolonne.navn')}</th>
          <th scope="col">{t('kolonne.prefiks')}</th>
          <th scope="col">{t('kolonne.opprettet')}</th>
          <th scope="col">{t('kolonne.utloper')}</th>
          <th scope="col">{t('kolonne.sistBrukt')}</th>
          <th scope="col">{t('kolonne.handling')}</th>
        </tr>
      </thead>
      <tbody>
        {nokler.map(n => (
          <tr key={n.id}>
            <th scope="row">{n.navn}</th>
            <td>
              <code>{n.prefiks}…</code>
            </td>
            <td className="ln-tall">{visDato(datoIOslo(n.opprettet))}</td>
            <td className="ln-tall">
              {n.utloper === null
                ? t('ingenDato')
                : n.utlopt
                  ? t('utlopt', { dato: sisteDag(n.utloper) })
                  : sisteDag(n.utloper)}
            </td>
            <td className="ln-tall">{n.sistBrukt ? visTidspunkt(n.sistBrukt) : t('aldri')}</td>
            <td>
              <Slettknapp
                tittel={t('trekkFor', { navn: n.navn })}
                knapp={t('trekk')}
                ja={t('trekk')}
                slett={trekk.bind(null, n.id)}
              >
                <Avsnitt>{t('trekkTekst')}</Avsnitt>
              </Slettknapp>
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
