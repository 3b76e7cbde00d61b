import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Paminnelseslogg } from '@/components/innsamling/paminnelseslogg'
import { Paminnelsesskjema } from '@/components/innsamling/paminnelsesskjema'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { hentPaminnelser } from '@/lib/data/innsamling/paminnelser'
import { idagIOslo } from '@/lib/dato'
import { env } from '@/lib/env'
import { ruter } from '@/lib/ruter'
import { hentPublisert } from '../../hent'
import { paminn } from './actions'

type Props = {
  params: Promise<{ id: string; innsamlingId: string }>
  searchParams: Promise<{ lagret?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling } = await hentPublisert(id, innsamlingId)
  const t = await getTranslations('innsamling')
  return { title: t('paminnelser.sidetittel', { tittel: innsamling.tittel }) }
}

export default async function PaminnelserPage({ params, searchParams }: Props) {
  const { id, innsamlingId } = await params
  const { bruker, innsamling } = await hentPublisert(id, innsamlingId)
  const paminnelser = await hentPaminnelser(bruker, id, innsamlingId, idagIOslo())
  if (!paminnelser) notFound()
  const t = await getTranslations('innsamling')
  const status = await getTranslations('tilsyn.status')
  const felles = await getTranslations('felles')
  const { kommuner, logg } = paminnelser
  return (
    <Side
      tittel={t('paminnelser.tittel')}
      ingress={t('paminnelser.ingress')}
      sti={[
        { href: ruter.innsamlinger(id), tekst: t('tittel') },
        { href: ruter.innsamling(id, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Kvittering lagret={(await searchParams).lagret} />
      {!env().epost && <Varsel farge="warning">{t('paminnelser.utenEpost')}</Varsel>}
      <section aria-labelledby="ny-paminnelse" className="ln-stabel">
        <Overskrift niva={2} id="ny-paminnelse">
          {t('paminnelser.ny')}
        </Overskrift>
        {kommuner.length === 0 ? (
          <Avsnitt>{t('paminnelser.alle')}</Avsnitt>
        ) : (
          <Klienttekster navnerom={['innsamling']}>
            <Paminnelsesskjema
              key={logg.length}
              sti={ruter.paminnelser(id, innsamlingId)}
              kommuner={kommuner.map(k => ({
                verdi: k.kommunenummer,
                tekst: k.navn,
                beskrivelse: status(k.status),
              }))}
              send={paminn.bind(null, id, innsamlingId)}
            />
          </Klienttekster>
        )}
      </section>
      <section aria-labelledby="sendte" className="ln-stabel">
        <Overskrift niva={2} id="sendte">
          {t('paminnelser.logg')}
        </Overskrift>
        <Paminnelseslogg rader={logg} />
      </section>
    </Side>
  )
}
