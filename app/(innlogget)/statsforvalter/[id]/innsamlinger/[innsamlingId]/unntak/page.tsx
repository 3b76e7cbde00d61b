import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Unntaksdel } from '@/components/innsamling/unntaksdel'
import { Unntaksskjema } from '@/components/innsamling/unntaksskjema'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
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
  const valgt = kommuner.find(k => k.kommunenummer === sok.kommune) ?? null
  const t = await getTranslations('innsamling')
  const felles = await getTranslations('felles')
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
      <Unntaksdel kommuner={kommuner} valgt={valgt} sti={nr => ruter.innsamlingsunntak(id, innsamlingId, nr)}>
        {valgt && (
          <Klienttekster navnerom={['innsamling']}>
            <Unntaksskjema
              key={`${valgt.kommunenummer} ${valgt.versjon}`}
              tilbake={ruter.innsamlingsunntak(id, innsamlingId)}
              idag={idagIOslo()}
              frist={innsamling.frist}
              kommune={valgt}
              lagre={lagreUnntak.bind(null, id, innsamlingId, valgt.kommunenummer)}
            />
          </Klienttekster>
        )}
      </Unntaksdel>
    </Side>
  )
}
