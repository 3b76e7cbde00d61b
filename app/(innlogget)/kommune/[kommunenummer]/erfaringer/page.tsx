import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Erfaringsvalg } from '@/components/erfaring/erfaringsfilter'
import { Erfaringsliste } from '@/components/erfaring/erfaringsliste'
import { Side } from '@/components/ramme/side'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentErfaringer } from '@/lib/data/erfaring/les'
import { erFiltrert, lesErfaringsfilter } from '@/lib/domene/erfaring/filter'
import { ruter } from '@/lib/ruter'
import { kanLage } from '../plan/rettigheter'

type Props = {
  params: Promise<{ kommunenummer: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('plan:lese', await params)
  const t = await getTranslations('erfaring')
  return { title: t('tittel') }
}

export default async function ErfaringerPage({ params, searchParams }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const filter = lesErfaringsfilter(await searchParams)
  const funnet = await hentErfaringer(bruker, kommunenummer, filter)
  if (!funnet) notFound()
  const { antall, erfaringer } = funnet
  const t = await getTranslations('erfaring')
  const plan = await getTranslations('plan')
  const felles = await getTranslations('felles')
  const ingenDelt = antall === 0 && !erFiltrert(filter)
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      sti={[{ href: ruter.plan(kommunenummer), tekst: plan('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      {ingenDelt ? (
        <Avsnitt>{t('ingen')}</Avsnitt>
      ) : (
        <>
          <Erfaringsvalg sti={ruter.erfaringer(kommunenummer)} filter={filter} />
          <section aria-labelledby="funnet" className="ln-stabel">
            <Overskrift niva={2} id="funnet">
              {t('antall', { antall })}
            </Overskrift>
            {antall > erfaringer.length && <Avsnitt>{t('flest', { vist: erfaringer.length })}</Avsnitt>}
            <Erfaringsliste
              kommunenummer={kommunenummer}
              erfaringer={erfaringer}
              kanLage={kanLage(bruker, kommunenummer)}
            />
          </section>
        </>
      )}
    </Side>
  )
}
