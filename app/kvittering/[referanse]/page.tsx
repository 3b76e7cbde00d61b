import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Kvitteringssvar } from '@/components/kvittering/kvitteringssvar'
import { Sjekkskjema } from '@/components/kvittering/sjekkskjema'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { sjekkKvittering } from '@/lib/data/innsending/kvittering'
import { lesReferanse, lesSha256 } from '@/lib/domene/innsending/referanse'

type Props = {
  params: Promise<{ referanse: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('kvittering')
  // The address is the receipt: it is for the one who has it, not for a search engine
  return { title: t('tittel'), robots: { index: false, follow: false } }
}

export default async function KvitteringPage({ params, searchParams }: Props) {
  const [{ referanse: skrevet }, sok] = await Promise.all([params, searchParams])
  const sha256 = typeof sok.sha256 === 'string' ? sok.sha256.trim() : ''
  const referanse = lesReferanse(skrevet)
  const form = lesSha256(sha256)
  const svar = referanse && form ? await sjekkKvittering(referanse, form) : null
  const [bruker, t] = await Promise.all([hentInnlogget(), getTranslations('kvittering')])
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side tittel={t('tittel')} ingress={t('ingress')} smal>
        {referanse && form && <Kvitteringssvar svar={svar} />}
        <Sjekkskjema
          referanse={referanse ?? skrevet.slice(0, 200)}
          sha256={sha256}
          feil={{ referanse: referanse === null, sha256: sha256 !== '' && form === null }}
        />
      </Side>
    </>
  )
}
