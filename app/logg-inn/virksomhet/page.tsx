import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { Klienttekster } from '@/app/klienttekster'
import { Virksomhetsvalg } from '@/components/konto/virksomhetsvalg'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { hentOidcsesjon } from '@/lib/auth/innlogget'
import { finnVirksomheter } from '@/lib/data/konto/virksomhet'
import { ruter, tryggSti } from '@/lib/ruter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('oidc.valg')
  return { title: t('tittel') }
}

/** One whom the provider vouches for at several organisations acts for one of them at a time. */
export default async function VirksomhetPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams
  const oidc = await hentOidcsesjon()
  if (!oidc) redirect(ruter.loggInn())
  const [t, virksomheter] = await Promise.all([
    getTranslations('oidc.valg'),
    finnVirksomheter([], oidc.steder),
  ])
  return (
    <>
      <Topp byttSprak={byttSprak} />
      <Side tittel={t('tittel')} ingress={t('ingress')} smal>
        <Klienttekster navnerom={['oidc.valg']}>
          <Virksomhetsvalg
            virksomheter={virksomheter}
            tilbake={tryggSti(typeof callbackUrl === 'string' ? callbackUrl : '/')}
          />
        </Klienttekster>
      </Side>
    </>
  )
}
