import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Sokefelt } from '@/components/konto/sokefelt'
import { Systemoversikt } from '@/components/konto/systemoversikt'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentSystemoversikt } from '@/lib/data/konto/oversikt'
import { ruter } from '@/lib/ruter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  const t = await getTranslations('system')
  return { title: t('tittel') }
}

export default async function SystemPage({ searchParams }: Props) {
  const bruker = await krevBruker()
  const { sok: skrevet } = await searchParams
  const sok = typeof skrevet === 'string' ? skrevet.trim().slice(0, 100) : ''
  const oversikt = await hentSystemoversikt(bruker, sok)
  if (!oversikt) notFound()
  const t = await getTranslations('system')
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      handlinger={
        <>
          <Knappelenke variant="secondary" href={ruter.referansetall()}>
            {t('referansetall')}
          </Knappelenke>
          <Knappelenke variant="secondary" href={ruter.systemlogg()}>
            {t('logg')}
          </Knappelenke>
        </>
      }
    >
      <Sokefelt sok={sok} />
      <Systemoversikt {...oversikt} sok={sok} />
    </Side>
  )
}
