import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Importflyt } from '@/components/import/importflyt'
import { Kolonnehjelp } from '@/components/import/kolonnehjelp'
import { Maler } from '@/components/import/maler'
import { Tabelliste } from '@/components/import/tabelliste'
import { Side } from '@/components/ramme/side'
import { Knappelenke } from '@/components/ui/lenke'
import { krevBruker } from '@/lib/auth/innlogget'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { MAKS_FIL } from '@/lib/utveksling/importfil'
import { provekjorImport, utforImport } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!kan(await krevBruker(), 'import:utfore', await params)) notFound()
  const t = await getTranslations('import')
  return { title: t('tittel') }
}

export default async function ImportPage({ params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  if (!kan(bruker, 'import:utfore', { kommunenummer })) notFound()
  const [t, kvalitet] = [await getTranslations('import'), await getTranslations('datakvalitet')]
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      handlinger={
        <Knappelenke variant="secondary" href={ruter.datakvalitet(kommunenummer)}>
          {kvalitet('lenke')}
        </Knappelenke>
      }
    >
      <div className="ln-stabel-luftig">
        <Klienttekster navnerom={['import', 'importfeil', 'merknad']}>
          <div className="ln-stabel">
            <Importflyt
              kommunenummer={kommunenummer}
              maksFil={MAKS_FIL}
              provekjor={provekjorImport.bind(null, kommunenummer)}
              utfor={utforImport.bind(null, kommunenummer)}
            />
          </div>
        </Klienttekster>
        <Maler kommunenummer={kommunenummer} />
        <Tabelliste kommunenummer={kommunenummer} />
        <Kolonnehjelp />
      </div>
    </Side>
  )
}
