import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { Brukerliste } from './brukerliste'
import { Invitasjonsliste } from './invitasjonsliste'

type Props = React.ComponentProps<typeof Brukerliste> & React.ComponentProps<typeof Invitasjonsliste>

/** The users of a place and, when there are any, the invitations still open. */
export function Brukeroversikt({ brukere, deg, href, invitasjoner, nyLenke, trekk }: Props) {
  const t = useTranslations('brukere')
  return (
    <div className="ln-stabel-luftig">
      <Brukerliste brukere={brukere} deg={deg} href={href} />
      {invitasjoner.length > 0 && (
        <section className="ln-stabel">
          <Overskrift niva={2}>{t('apne.tittel')}</Overskrift>
          <Invitasjonsliste invitasjoner={invitasjoner} nyLenke={nyLenke} trekk={trekk} />
        </section>
      )}
    </div>
  )
}
