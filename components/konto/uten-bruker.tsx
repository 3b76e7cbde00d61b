import { useTranslations } from 'next-intl'
import { LoggUt } from '@/components/ramme/logg-ut'
import { Side } from '@/components/ramme/side'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { ruter } from '@/lib/ruter'

type Props = { navn: string; steder: string[] }

/** Known to the provider, not to us: what to do, in the order most will need it. */
export function UtenBruker({ navn, steder }: Props) {
  const t = useTranslations('oidc.utenBruker')
  return (
    <Side tittel={t('tittel')} ingress={t('ingress', { navn, steder: steder.join(', ') })} smal>
      <Avsnitt>{t('be')}</Avsnitt>
      <Avsnitt>{t('invitasjon')}</Avsnitt>
      <Avsnitt>
        {t.rich('passord', { lenke: ord => <Lenke href={ruter.loggInn()}>{ord}</Lenke>, navn })}
      </Avsnitt>
      <div>
        <LoggUt tekst={t('loggUt')} til={ruter.loggUt()} />
      </div>
    </Side>
  )
}
