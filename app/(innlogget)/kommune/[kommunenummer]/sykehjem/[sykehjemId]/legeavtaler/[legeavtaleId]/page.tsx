import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Avtalefakta } from '@/components/legeavtale/avtalefakta'
import { Fravaersdel } from '@/components/fravaer/fravaersdel'
import { Versjonstabell } from '@/components/legeavtale/versjonstabell'
import { Side } from '@/components/ramme/side'
import { Kvittering } from '@/components/skjema/kvittering'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { hentKommune } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { versjonPa } from '@/lib/domene/beregning/gyldighet'
import { aldriMedAvtale } from '@/lib/domene/kvalitet/regler/fravaer'
import type { Avtaleadresse } from '@/lib/domene/legeavtale/avtale'
import { ruter } from '@/lib/ruter'
import { stiTilSykehjem } from '../../sti'
import { krevAvtale } from './hent'

type Props = { params: Promise<Avtaleadresse>; searchParams: Promise<{ lagret?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { avtale, sykehjem } = await krevAvtale(await params)
  return { title: `${avtale.navn}, ${sykehjem.navn}` }
}

export default async function LegeavtalePage({ params, searchParams }: Props) {
  const adresse = await params
  const { kommunenummer } = adresse
  const her = [kommunenummer, adresse.sykehjemId, adresse.legeavtaleId] as const
  const { bruker, avtale, sykehjem, kanEndre } = await krevAvtale(adresse)
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  const rader = situasjon?.sykehjem.find(s => s.id === sykehjem.id)
  if (!situasjon || !rader) notFound()
  const t = await getTranslations('legeavtale')
  const idag = idagIOslo()
  const linje = beregnDekning(situasjon, idag).sykehjem.find(s => s.id === sykehjem.id)
  const versjon = versjonPa(avtale, idag) as (typeof avtale.versjoner)[number] | null
  const avdelingsnavn = new Map(rader.avdelinger.map(a => [a.id, a.navn]))
  const utenVirkning = aldriMedAvtale(rader).flatMap(m => m.gjelder.fravaerId ?? [])
  return (
    <Side
      tittel={avtale.navn}
      {...(await stiTilSykehjem(kommunenummer, sykehjem))}
      handlinger={
        kanEndre && <Knappelenke href={ruter.nyAvtaleversjon(...her)}>{t('endring.tittel')}</Knappelenke>
      }
    >
      <Kvittering lagret={(await searchParams).lagret} />
      <Avtalefakta
        avtale={avtale}
        versjon={versjon}
        iDag={linje?.avtaler.find(a => a.id === avtale.id) ?? null}
        dato={idag}
        avdelingsnavn={avdelingsnavn}
        kjoptFra={versjon?.kjoptFra ? ((await hentKommune(versjon.kjoptFra))?.navn ?? null) : null}
      />
      <section className="ln-stabel">
        <Overskrift niva={2} id="versjoner">
          {t('versjoner.tittel')}
        </Overskrift>
        <Versjonstabell
          versjoner={avtale.versjoner}
          avdelingsnavn={avdelingsnavn}
          dato={idag}
          rettSti={kanEndre ? id => ruter.avtaleversjon(...her, id) : null}
        />
        {kanEndre && (
          <div className="ln-rekke">
            <Lenke href={ruter.avsluttLegeavtale(...her)}>{t('avslutt.tittel')}</Lenke>
            <Lenke href={ruter.endreLegeavtale(...her)}>{t('endre.tittel')}</Lenke>
          </div>
        )}
      </section>
      <Fravaersdel
        rader={avtale.fravaer}
        dato={idag}
        utenAvtale={new Set(utenVirkning)}
        nyttSti={kanEndre ? ruter.nyttFravaer(...her) : null}
        rettSti={kanEndre ? id => ruter.fravaer(...her, id) : null}
      />
    </Side>
  )
}
