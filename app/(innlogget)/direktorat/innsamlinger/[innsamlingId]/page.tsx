import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Innsamlingsfakta } from '@/components/innsamling/innsamlingsfakta'
import { Utkastside } from '@/components/innsamling/utkastside'
import { Side } from '@/components/ramme/side'
import { Samletside } from '@/components/samlet/samletside'
import { Kvittering } from '@/components/skjema/kvittering'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Utbrett } from '@/components/ui/utbrett'
import { lesVisning } from '@/lib/domene/samlet/visning'
import { ruter } from '@/lib/ruter'
import { publiser, slett } from '../../actions'
import { hentNasjonal } from '../hent'
import { hentLandetsbilde } from './hent'

type Props = {
  params: Promise<{ innsamlingId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const GRUPPERINGER = ['EMBETE', 'FYLKE', 'KOSTRA', 'STORRELSE'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { innsamlingId } = await params
  const bilde = await hentLandetsbilde(innsamlingId, lesVisning({}, 'EMBETE'))
  return { title: (bilde?.samlet ?? (await hentNasjonal(innsamlingId))).innsamling.tittel }
}

export default async function LandetsInnsamlingPage({ params, searchParams }: Props) {
  const { innsamlingId } = await params
  const sok = await searchParams
  const visning = lesVisning(sok, 'EMBETE')
  const bilde = await hentLandetsbilde(innsamlingId, visning)
  const { innsamling } = bilde?.samlet ?? (await hentNasjonal(innsamlingId))
  const [t, runder] = [await getTranslations('direktorat'), await getTranslations('innsamling')]
  const felles = await getTranslations('felles')
  return (
    <Side
      tittel={innsamling.tittel}
      ingress={bilde?.embete ? t('avEmbetet', { embete: bilde.embete }) : t('nasjonal')}
      sti={[{ href: ruter.direktorat(), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
      handlinger={
        innsamling.statsforvalterId === null && (
          <>
            {innsamling.publisert && (
              <Knappelenke variant="secondary" href={ruter.innsamlingsunntak(null, innsamlingId)}>
                {runder('unntak.tittel')}
              </Knappelenke>
            )}
            <Knappelenke variant="secondary" href={ruter.endreInnsamling(null, innsamlingId)}>
              {runder('endre')}
            </Knappelenke>
          </>
        )
      }
    >
      <Kvittering lagret={sok.lagret} />
      {innsamling.statsforvalterId === null && (
        <p className="ds-paragraph">
          <Lenke href={ruter.rundelogg(null, innsamlingId)}>{runder('logg.lenke')}</Lenke>
        </p>
      )}
      {bilde ? (
        <>
          <Utbrett tittel={runder('om')}>
            <Innsamlingsfakta innsamling={innsamling} />
          </Utbrett>
          <Samletside
            {...{ ...bilde, visning, grupperinger: GRUPPERINGER }}
            sti={ruter.innsamling(null, innsamlingId)}
            embete={null}
            medKart
            kommunelenke={nr => ruter.kommuneILandet(innsamlingId, nr)}
            aarslenke={annen => ruter.innsamling(null, annen)}
          />
        </>
      ) : (
        <Klienttekster navnerom={['innsamling', 'tilsyn']}>
          <Utkastside
            statsforvalterId={null}
            innsamling={innsamling}
            publiser={publiser.bind(null, innsamlingId, innsamling.versjon)}
            slett={slett.bind(null, innsamlingId, innsamling.versjon)}
          />
        </Klienttekster>
      )}
    </Side>
  )
}
