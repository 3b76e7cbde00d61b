import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Avdelingsfakta } from '@/components/avdeling/avdelingsfakta'
import { Beleggstabell } from '@/components/belegg/beleggstabell'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { stiTilSykehjem } from '../../sti'
import { type Adresse, krevAvdeling } from './hent'

type Props = { params: Promise<Adresse>; searchParams: Promise<{ lagret?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { avdeling, sykehjem } = await krevAvdeling(await params)
  return { title: `${avdeling.navn}, ${sykehjem.navn}` }
}

export default async function AvdelingPage({ params, searchParams }: Props) {
  const adresse = await params
  const { avdeling, sykehjem, belegg, kanEndre } = await krevAvdeling(adresse)
  const t = await getTranslations('avdeling')
  const her = [adresse.kommunenummer, adresse.sykehjemId, adresse.avdelingId] as const
  const idag = idagIOslo()
  return (
    <Side
      tittel={avdeling.navn}
      {...(await stiTilSykehjem(adresse.kommunenummer, sykehjem))}
      handlinger={
        kanEndre && (
          <Knappelenke variant="secondary" href={ruter.endreAvdeling(...her)}>
            {t('endre')}
          </Knappelenke>
        )
      }
    >
      <Kvittering lagret={(await searchParams).lagret} />
      <Avdelingsfakta
        avdeling={avdeling}
        dato={idag}
        rettType={
          kanEndre &&
          belegg.length > 0 && <Lenke href={ruter.rettAvdelingstype(...her)}>{t('rettType.tittel')}</Lenke>
        }
      />
      <section className="ln-stabel" aria-labelledby="belegg">
        <div className="ln-rekke ln-mellom">
          <Overskrift niva={2} id="belegg">
            {t('belegg')}
          </Overskrift>
          {kanEndre && (
            <Knappelenke href={ruter.nyttBelegg(...her)}>
              {belegg.length === 0 ? t('registrerBelegg') : t('nyttBelegg')}
            </Knappelenke>
          )}
        </div>
        {belegg.length === 0 ? (
          <Avsnitt>{t('ingenBelegg')}</Avsnitt>
        ) : (
          <Beleggstabell
            belegg={belegg}
            dato={idag}
            rett={kanEndre ? id => ruter.belegg(...her, id) : null}
          />
        )}
      </section>
    </Side>
  )
}
