import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Unntaksdel } from '@/components/innsamling/unntaksdel'
import { Unntaksskjema } from '@/components/innsamling/unntaksskjema'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { lagreUnntak } from '../../../actions'
import { hentNasjonal } from '../../hent'

type Props = {
  params: Promise<{ innsamlingId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { innsamling } = await hentNasjonal((await params).innsamlingId)
  const t = await getTranslations('innsamling')
  return { title: t('unntak.sidetittel', { tittel: innsamling.tittel }) }
}

export default async function NasjonaltUnntakPage({ params, searchParams }: Props) {
  const { innsamlingId } = await params
  const { innsamling, kommuner } = await hentNasjonal(innsamlingId)
  if (!innsamling.publisert) notFound()
  const sok = await searchParams
  const valgt = kommuner.find(k => k.kommunenummer === sok.kommune) ?? null
  const [t, landet] = [await getTranslations('innsamling'), await getTranslations('direktorat')]
  const felles = await getTranslations('felles')
  return (
    <Side
      smal
      tittel={t('unntak.tittel')}
      ingress={t('unntak.ingress')}
      sti={[
        { href: ruter.direktorat(), tekst: landet('tittel') },
        { href: ruter.innsamling(null, innsamlingId), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Kvittering lagret={sok.lagret} />
      <Unntaksdel
        kommuner={kommuner}
        valgt={valgt}
        sti={nr => ruter.innsamlingsunntak(null, innsamlingId, nr)}
      >
        {valgt && (
          <Klienttekster navnerom={['innsamling']}>
            <Unntaksskjema
              key={`${valgt.kommunenummer} ${valgt.versjon}`}
              tilbake={ruter.innsamlingsunntak(null, innsamlingId)}
              idag={idagIOslo()}
              frist={innsamling.frist}
              kommune={valgt}
              lagre={lagreUnntak.bind(null, innsamlingId, valgt.kommunenummer)}
            />
          </Klienttekster>
        )}
      </Unntaksdel>
    </Side>
  )
}
