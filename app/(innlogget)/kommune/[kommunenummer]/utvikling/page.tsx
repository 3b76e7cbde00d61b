import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { IngenSykehjem } from '@/components/dekning/ingen-sykehjem'
import { Side } from '@/components/ramme/side'
import { Varsel } from '@/components/ui/varsel'
import { Utvalgsskjema } from '@/components/utvikling/utvalgsskjema'
import { Utviklingsside } from '@/components/utvikling/utviklingsside'
import { krevBruker } from '@/lib/auth/innlogget'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentKommune } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { hentPlan } from '@/lib/data/tiltak/les'
import { idagIOslo } from '@/lib/dato'
import { finnUtsnitt } from '@/lib/domene/beregning/utsnitt'
import { beregnUtvikling } from '@/lib/domene/beregning/utvikling'
import type { Dato } from '@/lib/domene/felles/dato'
import { tidsmerker } from '@/lib/domene/utvikling/merker'
import { lesPeriode } from '@/lib/domene/utvikling/periode'
import { ruter } from '@/lib/ruter'

type Props = {
  params: Promise<{ kommunenummer: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer } = await params
  await krevTilgang('dekning:lese', { kommunenummer })
  const t = await getTranslations('utvikling')
  const kommune = await hentKommune(kommunenummer)
  return { title: t('tittel', { navn: kommune?.navn ?? '' }) }
}

export default async function UtviklingPage({ params, searchParams }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const sok = Object.fromEntries(Object.entries(await searchParams).map(([k, v]) => [k, [v].flat()[0]]))
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  const plan = await hentPlan(bruker, kommunenummer)
  const kommune = await hentKommune(kommunenummer)
  if (!situasjon || !plan || !kommune) notFound()

  const [t, dekning] = [await getTranslations('utvikling'), await getTranslations('dekning')]
  const typenavn = await getTranslations('avdelingstype')
  const { utsnitt, ukjent } = finnUtsnitt(situasjon, sok)
  const periode = lesPeriode(sok, idagIOslo())
  const [fra, til] = [periode.fra.dato, periode.til.dato]
  const hjem = situasjon.sykehjem.find(s => s.id === utsnitt.sykehjemId)
  const avdeling = hjem?.avdelinger.find(a => a.id === utsnitt.avdelingId)
  const navn = [avdeling?.navn, utsnitt.type && typenavn(utsnitt.type), hjem?.navn ?? kommune.navn]
    .filter(Boolean)
    .join(', ')
  const utregning = (dato: Dato) =>
    hjem ? ruter.sykehjemsdekning(kommunenummer, hjem.id, dato) : ruter.dekning(kommunenummer, dato)
  return (
    <Side
      tittel={t('tittel', { navn })}
      ingress={t('ingress')}
      sti={[{ href: ruter.dekning(kommunenummer), tekst: dekning('tittel', { kommune: kommune.navn }) }]}
      stiNavn={dekning('sti')}
    >
      {situasjon.sykehjem.length === 0 ? (
        <IngenSykehjem kommunenummer={kommunenummer} dato={null} />
      ) : (
        <>
          <Utvalgsskjema sti={ruter.utvikling(kommunenummer)} {...{ situasjon, utsnitt, periode }} />
          {ukjent.length > 0 && (
            <Varsel farge="warning">
              {ukjent.map(felt => t(`ukjent.${felt}`)).join(' ')} {t('ukjent.viser', { navn })}
            </Varsel>
          )}
          <Utviklingsside
            utvikling={beregnUtvikling(situasjon, fra, til, { utsnitt })}
            merker={tidsmerker(situasjon, plan, utsnitt, [fra, til])}
            {...{ navn, utregning }}
          />
        </>
      )}
    </Side>
  )
}
