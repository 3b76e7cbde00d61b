import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Fristskjema } from '@/components/innsamling/fristskjema'
import { EndreInnsamling } from '@/components/innsamling/innsamlingsskjema'
import { Side } from '@/components/ramme/side'
import { Varsel } from '@/components/ui/varsel'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { lagre } from '../../../actions'
import { hentNasjonal } from '../../hent'

type Props = { params: Promise<{ innsamlingId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { innsamling } = await hentNasjonal((await params).innsamlingId)
  const t = await getTranslations('innsamling')
  return { title: t('endreTittel', { tittel: innsamling.tittel }) }
}

export default async function EndreNasjonalPage({ params }: Props) {
  const { innsamlingId } = await params
  const { innsamling } = await hentNasjonal(innsamlingId)
  const [t, landet] = [await getTranslations('innsamling'), await getTranslations('direktorat')]
  const felles = await getTranslations('felles')
  const tilbake = ruter.innsamling(null, innsamlingId)
  const props = { tilbake, idag: idagIOslo(), innsamling, lagre: lagre.bind(null, innsamlingId) }
  return (
    <Side
      smal
      tittel={t('endreTittel', { tittel: innsamling.tittel })}
      sti={[
        { href: ruter.direktorat(), tekst: landet('tittel') },
        { href: tilbake, tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Klienttekster navnerom={['innsamling']}>
        {innsamling.publisert ? (
          <>
            <Varsel farge="info">{t('laast')}</Varsel>
            <Fristskjema {...props} />
          </>
        ) : (
          <EndreInnsamling {...props} />
        )}
      </Klienttekster>
    </Side>
  )
}
