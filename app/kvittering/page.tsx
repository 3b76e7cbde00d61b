import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Sjekkskjema } from '@/components/kvittering/sjekkskjema'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { lesReferanse, lesSha256 } from '@/lib/domene/innsending/referanse'
import { ruter } from '@/lib/ruter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('kvittering')
  return { title: t('tittel') }
}

/** Where one with a receipt on paper begins, and what is wrongly typed comes back. The answer is a page of its own. */
export default async function SjekkKvitteringPage({ searchParams }: Props) {
  const sok = await searchParams
  const felt = (navn: string) => {
    const verdi = sok[navn]
    return typeof verdi === 'string' ? verdi.trim().slice(0, 200) : ''
  }
  const [skrevet, sha256] = [felt('referanse'), felt('sha256')]
  const [referanse, form] = [lesReferanse(skrevet), lesSha256(sha256)]
  if (referanse && form) redirect(ruter.kvittering(referanse, form))
  const sendt = 'referanse' in sok
  const [bruker, t] = await Promise.all([hentInnlogget(), getTranslations('kvittering')])
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side tittel={t('tittel')} ingress={t('ingress')} smal>
        <Sjekkskjema
          referanse={skrevet}
          sha256={sha256}
          feil={{ referanse: sendt && referanse === null, sha256: sendt && form === null }}
        />
      </Side>
    </>
  )
}
