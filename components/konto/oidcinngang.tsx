import { useTranslations } from 'next-intl'
import { Avsnitt } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import type { Oidcfeil } from '@/lib/domene/konto/oidcfeil'
import { Oidcknapp } from './oidcknapp'

type Props = { navn: string; tilbake: string; feil: Oidcfeil | null }

/** The way in with the kommune's own identity, above the one with a password; what went wrong stands here. */
export function Oidcinngang({ navn, tilbake, feil }: Props) {
  const t = useTranslations('oidc')
  return (
    <div className="ln-stabel">
      <div role="alert">{feil && <Varsel farge="danger">{t(`avvist.${feil}`, { navn })}</Varsel>}</div>
      <Oidcknapp tekst={t('loggInn', { navn })} tilbake={tilbake} />
      <Avsnitt>{t('eller')}</Avsnitt>
    </div>
  )
}
