import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { IkkeFunnet } from '@/components/ramme/ikke-funnet'
import { Topp } from '@/components/ramme/topp'
import { byttSprak } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ikkeFunnet')
  return { title: t('tittel') }
}

/** The one answer to what does not exist and to what is not yours: nothing here may tell the two apart. */
export default function NotFoundPage() {
  return (
    <>
      <Topp byttSprak={byttSprak} />
      <IkkeFunnet />
    </>
  )
}
