import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Forside } from '@/components/ramme/forside'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Stedvalg } from '@/components/ramme/stedvalg'
import { hentInnlogget, nesteSteg } from '@/lib/auth/innlogget'
import { hentSteder } from '@/lib/auth/steder'
import { ruter } from '@/lib/ruter'
import { byttSprak } from './actions'
import { personITopp } from './person'

/** Signed out: what this is. Signed in: straight to one's own place, or a choice where there are several. */
export default async function ForsidePage() {
  const bruker = await hentInnlogget()
  const t = await getTranslations('forside')
  const o = await getTranslations('oidc')
  if (!bruker) {
    const neste = await nesteSteg()
    if (neste) redirect(neste)
    return (
      <>
        <Topp byttSprak={byttSprak} />
        <Forside />
      </>
    )
  }
  if (bruker.holdtTilbake) redirect(ruter.totrinn())
  const steder = await hentSteder(bruker)
  const [forste] = steder
  if (forste && steder.length === 1) redirect(forste.href)
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, null)} />
      <Side
        tittel={t('velgSted')}
        ingress={
          steder.length > 0
            ? undefined
            : bruker.avgrensetTil === undefined
              ? t('ingenRoller')
              : o('ingenRollerHer')
        }
      >
        <Stedvalg steder={steder} />
      </Side>
    </>
  )
}
