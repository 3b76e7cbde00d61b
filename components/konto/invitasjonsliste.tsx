import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { Rolle } from '@/lib/domene/tilgang'
import { NyLenkeknapp } from './ny-lenkeknapp'
import { RollerIOrd } from './roller-i-ord'

type Invitasjon = {
  id: string
  navn: string
  epost: string
  utloper: Date
  utlopt: boolean
  roller: { rolle: Rolle; sykehjem: { id: string; navn: string }[] }[]
}
type Props = {
  invitasjoner: Invitasjon[]
  nyLenke: (id: string) => Promise<Resultat<{ token: string; utloper: Date }>>
  trekk: (id: string) => Promise<Resultat<null>>
}

/** Invitations nobody has used, each with a new link to send and the way to stop it. */
export function Invitasjonsliste({ invitasjoner, nyLenke, trekk }: Props) {
  const t = useTranslations('brukere')
  return (
    <Tabell tittel={t('apne.tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('navn')}</th>
          <th scope="col">{t('roller')}</th>
          <th scope="col">{t('epost')}</th>
          <th scope="col">{t('apne.utloper')}</th>
          <th scope="col">{t('apne.handling')}</th>
        </tr>
      </thead>
      <tbody>
        {invitasjoner.map(i => (
          <tr key={i.id}>
            <th scope="row">{i.navn}</th>
            <td>
              <RollerIOrd roller={i.roller} />
            </td>
            <td>{i.epost}</td>
            <td className="ln-tall">
              {i.utlopt ? t('apne.utlopt', { tid: visTidspunkt(i.utloper) }) : visTidspunkt(i.utloper)}
            </td>
            <td>
              <div className="ln-rekke">
                <NyLenkeknapp
                  knapp={t('apne.nyLenke')}
                  tittel={t('apne.nyLenkeFor', { navn: i.navn })}
                  tekst={t('apne.nyLenkeTekst')}
                  navn={i.navn}
                  lag={nyLenke.bind(null, i.id)}
                />
                <Slettknapp
                  knapp={t('apne.trekk')}
                  tittel={t('apne.trekkFor', { navn: i.navn })}
                  ja={t('apne.trekk')}
                  slett={trekk.bind(null, i.id)}
                >
                  <Avsnitt>{t('apne.trekkTekst')}</Avsnitt>
                </Slettknapp>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
