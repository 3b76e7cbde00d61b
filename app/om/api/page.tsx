import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { lagDokument } from '@/app/api/v1/openapi.json/dokument'
import { personITopp } from '@/app/person'
import { Apibeskrivelse } from '@/components/api/apibeskrivelse'
import type { Apidokument } from '@/components/api/typer'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { ruter } from '@/lib/ruter'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apibeskrivelse')
  return { title: t('tittel') }
}

export default async function ApiPage() {
  const [bruker, t, om, felles] = await Promise.all([
    hentInnlogget(),
    getTranslations('apibeskrivelse'),
    getTranslations('om'),
    getTranslations('felles'),
  ])
  const dokument = lagDokument(kode => t(kode as never)) as unknown as Apidokument
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side
        tittel={t('tittel')}
        ingress={t('ingress')}
        sti={[{ href: ruter.om(), tekst: om('tittel') }]}
        stiNavn={felles('brodsmuler')}
      >
        <Apibeskrivelse dokument={dokument} />
      </Side>
    </>
  )
}
