import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { inviter } from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/actions'
import { krevInvitering } from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/hent'
import { Klienttekster } from '@/app/klienttekster'
import { Inviterskjema } from '@/components/konto/inviterskjema'
import { Side } from '@/components/ramme/side'
import { Avsnitt } from '@/components/ui/tekst'
import { krevTilgang } from '@/lib/auth/tilgang'
import { rollerVed } from '@/lib/domene/konto/sted'
import { ruter } from '@/lib/ruter'
import { stedIOrd } from '../sted'

type Props = { params: Promise<{ sted: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  await krevInvitering((await params).sted)
  const t = await getTranslations('brukere')
  return { title: t('inviter.tittel') }
}

export default async function SysteminviterPage({ params }: Props) {
  const { sted: nokkel } = await params
  const her = await krevInvitering(nokkel)
  const [t, system] = [await getTranslations('brukere'), await getTranslations('system')]
  const [forste, flere] = rollerVed(her.sted)
  return (
    <Side
      tittel={t('inviter.tittelTil', { sted: await stedIOrd(her) })}
      ingress={t('inviter.ingress')}
      sti={[
        { href: ruter.system(), tekst: system('tittel') },
        { href: ruter.systemsted(nokkel), tekst: t('tittel') },
      ]}
      stiNavn={system('sti')}
      smal
    >
      {forste && !flere && (
        <Avsnitt>{t('inviter.enRolle', { rolle: t(`rolle.${forste}.navn`).toLowerCase() })}</Avsnitt>
      )}
      <Klienttekster navnerom={['konto', 'brukere']}>
        <Inviterskjema
          sted={nokkel}
          sykehjem={her.sykehjem}
          inviter={inviter.bind(null, nokkel)}
          tilbake={ruter.systemsted(nokkel)}
        />
      </Klienttekster>
    </Side>
  )
}
