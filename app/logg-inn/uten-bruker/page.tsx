import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { Klienttekster } from '@/app/klienttekster'
import { Koblingsknapp } from '@/components/konto/koblingsknapp'
import { UtenBruker } from '@/components/konto/uten-bruker'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { hentInnlogget, hentOidcsesjon } from '@/lib/auth/innlogget'
import { hentKobler } from '@/lib/auth/oidc/kobling'
import { finnVirksomheter } from '@/lib/data/konto/virksomhet'
import { env } from '@/lib/env'
import { ruter } from '@/lib/ruter'
import { koble } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('oidc.utenBruker')
  return { title: t('tittel') }
}

/** Through at the provider, and no user here: what to do, or the link somebody set out to make on Min side. */
export default async function UtenBrukerPage() {
  const oidc = await hentOidcsesjon()
  const navn = env().oidc?.navn
  if (!oidc || navn === undefined) redirect(ruter.loggInn())
  if (await hentInnlogget()) redirect(ruter.forside())
  const [t, kobler, virksomheter] = await Promise.all([
    getTranslations('oidc.kobling'),
    hentKobler(),
    finnVirksomheter([], oidc.steder),
  ])
  return (
    <>
      <Topp byttSprak={byttSprak} />
      {kobler ? (
        <Side tittel={t('sporsmal')} ingress={t('sporsmalTekst', { navn, epost: kobler.epost })} smal>
          <Klienttekster navnerom={['oidc']}>
            <Koblingsknapp koble={koble} />
          </Klienttekster>
        </Side>
      ) : (
        <UtenBruker navn={navn} steder={virksomheter.map(v => v.navn)} />
      )}
    </>
  )
}
