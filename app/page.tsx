import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Stedvalg } from '@/components/ramme/stedvalg'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { hentSteder } from '@/lib/auth/steder'
import { ruter } from '@/lib/ruter'
import { byttSprak } from './actions'
import { personITopp } from './person'

/** Signed out: what this is. Signed in: straight to one's own place, or a choice where there are several. */
export default async function ForsidePage() {
  const bruker = await hentInnlogget()
  const t = await getTranslations('forside')
  if (!bruker) {
    return (
      <>
        <Topp byttSprak={byttSprak} />
        <Side tittel={t('tittel')} ingress={t('ingress')} handlinger={null}>
          <div className="ln-rekke">
            <Knappelenke href={ruter.loggInn()}>{t('loggInn')}</Knappelenke>
          </div>
          <div className="ln-rutenett">
            {(['vurder', 'vedta', 'folg'] as const).map(steg => (
              <section key={steg} className="ln-stabel-tett">
                <Overskrift niva={2}>{t(`${steg}.tittel`)}</Overskrift>
                <Avsnitt>{t(`${steg}.tekst`)}</Avsnitt>
              </section>
            ))}
          </div>
        </Side>
      </>
    )
  }
  const steder = await hentSteder(bruker)
  const [forste] = steder
  if (forste && steder.length === 1) redirect(forste.href)
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, null)} />
      <Side tittel={t('velgSted')} ingress={steder.length === 0 ? t('ingenRoller') : undefined}>
        <Stedvalg steder={steder} />
      </Side>
    </>
  )
}
