import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Logg } from '@/components/logg/logg'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentSystemlogg } from '@/lib/data/logg'
import { lesLoggfilter } from '@/lib/domene/logg/filter'
import { ruter } from '@/lib/ruter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  const t = await getTranslations('logg')
  return { title: t('systemtittel') }
}

export default async function SystemloggPage({ searchParams }: Props) {
  const bruker = await krevBruker()
  const sok = await searchParams
  const lest = lesLoggfilter(sok)
  const side = await hentSystemlogg(bruker, lest.filter)
  if (!side) notFound()
  const [t, system] = [await getTranslations('logg'), await getTranslations('system')]
  return (
    <Side
      tittel={t('systemtittel')}
      ingress={t('systemingress')}
      sti={[{ href: ruter.system(), tekst: system('tittel') }]}
      stiNavn={system('sti')}
    >
      <Logg {...side} lest={lest} sok={sok} sti={ruter.systemlogg()} kommunenummer={null} />
    </Side>
  )
}
