import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Formater } from '@/components/import/formater'
import { Logg } from '@/components/logg/logg'
import { Side } from '@/components/ramme/side'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentLogg } from '@/lib/data/logg'
import { lesLoggfilter } from '@/lib/domene/logg/filter'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

type Props = {
  params: Promise<{ kommunenummer: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [bruker, her] = [await krevBruker(), await params]
  if (!kan(bruker, 'logg:lese', her) && !kan(bruker, 'tilgangslogg:lese', her)) notFound()
  const t = await getTranslations('logg')
  return { title: t('tittel') }
}

export default async function LoggPage({ params, searchParams }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const sok = await searchParams
  const lest = lesLoggfilter(sok)
  const side = await hentLogg(bruker, kommunenummer, lest.filter)
  if (!side) notFound()
  const t = await getTranslations('logg')
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')}>
      <p className="ln-lesbar">
        {t('kjede')} {t('lastNed')}{' '}
        <Formater kommunenummer={kommunenummer} tabell="logg" navn={t('tittel').toLowerCase()} />
      </p>
      <Logg {...side} lest={lest} sok={sok} sti={ruter.logg(kommunenummer)} kommunenummer={kommunenummer} />
    </Side>
  )
}
