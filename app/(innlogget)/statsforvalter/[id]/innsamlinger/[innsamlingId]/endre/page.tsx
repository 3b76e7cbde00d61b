import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Fristskjema } from '@/components/innsamling/fristskjema'
import { EndreInnsamling } from '@/components/innsamling/innsamlingsskjema'
import { Side } from '@/components/ramme/side'
import { Varsel } from '@/components/ui/varsel'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { lagre } from '../../actions'
import { hentRunde } from '../../hent'

type Props = { params: Promise<{ id: string; innsamlingId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling, egen } = await hentRunde(id, innsamlingId)
  if (!egen) notFound()
  const t = await getTranslations('innsamling')
  return { title: t('endreTittel', { tittel: innsamling.tittel }) }
}

export default async function EndreInnsamlingPage({ params }: Props) {
  const { id, innsamlingId } = await params
  const { innsamling, egen } = await hentRunde(id, innsamlingId)
  if (!egen) notFound()
  const t = await getTranslations('innsamling')
  const felles = await getTranslations('felles')
  const tilbake = ruter.innsamling(id, innsamlingId)
  const props = {
    ...{ tilbake, idag: idagIOslo(), innsamling },
    lagre: lagre.bind(null, id, innsamlingId),
  }
  return (
    <Side
      smal
      tittel={t('endreTittel', { tittel: innsamling.tittel })}
      sti={[
        { href: ruter.innsamlinger(id), tekst: t('tittel') },
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
