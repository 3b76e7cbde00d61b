import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import {
  nyInvitasjonslenke,
  trekkInvitasjon,
} from '@/app/(innlogget)/kommune/[kommunenummer]/brukere/actions'
import { Klienttekster } from '@/app/klienttekster'
import { Brukeroversikt } from '@/components/konto/brukeroversikt'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentBrukere } from '@/lib/data/konto/brukere'
import { ruter } from '@/lib/ruter'
import { stedFraAdresse } from './sted'

type Props = { params: Promise<{ sted: string }> }

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  const t = await getTranslations('brukere')
  return { title: t('tittel') }
}

export default async function SystemstedPage({ params }: Props) {
  const bruker = await krevBruker()
  const { sted: nokkel } = await params
  const { sted, navn } = await stedFraAdresse(nokkel)
  const her = await hentBrukere(bruker, sted, new Date())
  if (!her) notFound()
  const [t, system] = [await getTranslations('brukere'), await getTranslations('system')]
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress', { sted: navn })}
      sti={[{ href: ruter.system(), tekst: system('tittel') }]}
      stiNavn={system('sti')}
      handlinger={<Knappelenke href={ruter.systeminviter(nokkel)}>{t('inviter.tittel')}</Knappelenke>}
    >
      <Klienttekster navnerom={['konto', 'brukere', 'slett']}>
        <Brukeroversikt
          {...her}
          deg={bruker.id}
          href={id => ruter.systembruker(nokkel, id)}
          nyLenke={nyInvitasjonslenke.bind(null, nokkel)}
          trekk={trekkInvitasjon.bind(null, nokkel)}
        />
      </Klienttekster>
    </Side>
  )
}
