import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { inviter } from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/actions'
import { Klienttekster } from '@/app/klienttekster'
import { Inviterskjema } from '@/components/konto/inviterskjema'
import { Side } from '@/components/ramme/side'
import { Avsnitt } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentSykehjemsvalg } from '@/lib/data/konto/brukere'
import { rollerVed } from '@/lib/domene/konto/sted'
import { ruter } from '@/lib/ruter'
import { stedFraAdresse } from '../sted'

type Props = { params: Promise<{ sted: string }> }

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  const t = await getTranslations('brukere')
  return { title: t('inviter.tittel') }
}

export default async function SysteminviterPage({ params }: Props) {
  const bruker = await krevBruker()
  const { sted: nokkel } = await params
  const { sted, navn } = await stedFraAdresse(nokkel)
  const sykehjem = await hentSykehjemsvalg(bruker, sted)
  if (!sykehjem) notFound()
  const [t, system] = [await getTranslations('brukere'), await getTranslations('system')]
  const [forste, flere] = rollerVed(sted)
  return (
    <Side
      tittel={t('inviter.tittelTil', { sted: navn })}
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
          sykehjem={sykehjem}
          inviter={inviter.bind(null, nokkel)}
          tilbake={ruter.systemsted(nokkel)}
        />
      </Klienttekster>
    </Side>
  )
}
