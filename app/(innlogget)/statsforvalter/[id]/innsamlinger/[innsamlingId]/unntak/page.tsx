import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Kommunevalg } from '@/components/innsamling/kommunevalg'
import { Unntaksliste } from '@/components/innsamling/unntaksliste'
import { Unntaksskjema } from '@/components/innsamling/unntaksskjema'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { Overskrift } from '@/components/ui/tekst'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { lagreUnntak } from '../../actions'
import { hentPublisert } from '../../hent'

type Props = {
  params: Promise<{ id: string; innsamlingId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling } = await hentPublisert(id, innsamlingId)
  const t = await getTranslations('innsamling')
  return { title: t('unntak.sidetittel', { tittel: innsamling.tittel }) }
}

export default async function UnntakPage({ params, searchParams }: Props) {
  const { id, innsamlingId } = await params
  const { innsamling, kommuner } = await hentPublisert(id, innsamlingId)
  const sok = await searchParams
  const valgt = kommuner.find(k => k.kommunenummer === sok.kommune)
  const t = await getTranslations('innsamling')
  const felles = await getTranslations('felles')
  const sti = ruter.innsamlingsunntak(id, innsamlingId)
  return (
    <Side
      smal
      tittel={t('unntak.tittel')}
      ingress={t('unntak.ingress')}
      sti={[
        { href: ruter.innsamlinger(id), tekst: t('tittel') },
        { href: ruter.innsamling(id, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Kvittering lagret={sok.lagret} />
      <Unntaksliste kommuner={kommuner} endre={nr => ruter.innsamlingsunntak(id, innsamlingId, nr)} />
      <section aria-labelledby="sett-unntak" className="ln-stabel">
        <Overskrift niva={2} id="sett-unntak">
          {valgt ? t('unntak.for', { kommune: valgt.navn }) : t('unntak.sett')}
        </Overskrift>
        {valgt ? (
          <Klienttekster navnerom={['innsamling']}>
            <Unntaksskjema
              key={`${valgt.kommunenummer} ${valgt.versjon}`}
              tilbake={sti}
              idag={idagIOslo()}
              kommune={valgt}
              lagre={lagreUnntak.bind(null, id, innsamlingId, valgt.kommunenummer)}
            />
          </Klienttekster>
        ) : (
          <Kommunevalg sti={sti} kommuner={kommuner} />
        )}
      </section>
    </Side>
  )
}
