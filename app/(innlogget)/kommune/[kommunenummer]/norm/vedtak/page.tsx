import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Norminnhold } from '@/components/norm/norminnhold'
import { Sammenligning } from '@/components/norm/sammenligning'
import { Satsliste } from '@/components/norm/satsliste'
import { Vedtakshindre } from '@/components/norm/vedtak/vedtakshindre'
import { Vedtaksskjema } from '@/components/norm/vedtak/vedtaksskjema'
import { Side } from '@/components/ramme/side'
import { Kort } from '@/components/ui/kort'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentNormer } from '@/lib/data/norm'
import { hentVurderinger } from '@/lib/data/vurdering/les'
import { idagIOslo, visDato } from '@/lib/dato'
import { ordneNormer } from '@/lib/domene/norm/historikk'
import { sammenlignSatser } from '@/lib/domene/norm/sammenlign'
import { vedtakshindre } from '@/lib/domene/norm/vedtaksklar'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { registrer } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!kan(await krevBruker(), 'norm:vedta', await params)) notFound()
  const t = await getTranslations('norm')
  return { title: t('vedtak.tittel') }
}

export default async function NormvedtakPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const normer = await hentNormer(bruker, kommunenummer)
  if (!normer || !kan(bruker, 'norm:vedta', { kommunenummer })) notFound()
  const idag = idagIOslo()
  const { utkast, gjeldende } = ordneNormer(normer, idag)
  if (!utkast) redirect(ruter.norm(kommunenummer))

  const t = await getTranslations('norm')
  const felles = await getTranslations('felles')
  const hindre = vedtakshindre(utkast.satser)
  const vurderinger = (await hentVurderinger(bruker, kommunenummer)) ?? []
  const godkjente = vurderinger.filter(v => v.status === 'GODKJENT')
  const naa = gjeldende && t('normFra', { dato: visDato(gjeldende.norm.gyldigFra) })
  return (
    <Side
      smal
      tittel={t('vedtak.tittel')}
      ingress={t('vedtak.ingress')}
      sti={[{ href: ruter.norm(kommunenummer), tekst: t('tittel') }]}
      stiNavn={felles('brodsmuler')}
    >
      {hindre.length > 0 && (
        <Vedtakshindre
          kommunenummer={kommunenummer}
          hindre={hindre}
          kanEndre={kan(bruker, 'norm:endre', { kommunenummer })}
        />
      )}
      <Kort className="ds-card ln-stabel">
        <Overskrift niva={2}>{t('vedtak.dette')}</Overskrift>
        <Satsliste satser={utkast.satser} />
        <Norminnhold innhold={utkast.innhold} niva={3} />
        {gjeldende && naa && (
          <Utbrett tittel={t('vedtak.endringer')}>
            <Sammenligning
              tittel={t('sammenlign.tabell', { fra: naa, til: t('utkast.tittel') })}
              fra={naa}
              til={t('utkast.tittel')}
              endringer={sammenlignSatser(gjeldende.norm.satser, utkast.satser)}
            />
          </Utbrett>
        )}
      </Kort>
      {hindre.length === 0 && (
        <Klienttekster navnerom={['norm', 'saksgangstatus']}>
          <Vedtaksskjema
            kommunenummer={kommunenummer}
            versjon={utkast.versjon}
            idag={idag}
            vurderinger={godkjente.map(({ id, nummer }) => ({ id, nummer }))}
            registrer={registrer.bind(null, kommunenummer)}
          />
        </Klienttekster>
      )}
    </Side>
  )
}
