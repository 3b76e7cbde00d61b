import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Hintliste } from '@/components/interkommunalt/hintliste'
import { Kjopstabell } from '@/components/interkommunalt/kjopstabell'
import { Side } from '@/components/ramme/side'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { hentInterkommunalt } from '@/lib/data/samlet/interkommunalt'
import { ruter } from '@/lib/ruter'
import { hentPublisert } from '../../hent'

type Props = { params: Promise<{ id: string; innsamlingId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, innsamlingId } = await params
  const { innsamling } = await hentPublisert(id, innsamlingId)
  const t = await getTranslations('interkommunalt')
  return { title: `${t('tittel')}, ${innsamling.tittel}` }
}

export default async function InterkommunaltPage({ params }: Props) {
  const { id, innsamlingId } = await params
  const { bruker, innsamling } = await hentPublisert(id, innsamlingId)
  const bilde = await hentInterkommunalt(bruker, id, innsamlingId)
  if (!bilde) notFound()
  const { levert, utenOpplysning: uten, kjop, hint } = bilde
  const t = await getTranslations('interkommunalt')
  const [runder, samlet] = [await getTranslations('innsamling'), await getTranslations('samlet')]
  const felles = await getTranslations('felles')
  const lenke = (nr: string) => ruter.behandling(id, innsamlingId, nr)
  return (
    <Side
      tittel={t('tittel')}
      ingress={t('ingress')}
      sti={[
        { href: ruter.innsamlinger(id), tekst: runder('tittel') },
        { href: ruter.innsamling(id, innsamlingId), tekst: innsamling.tittel },
        { href: ruter.samlet(id, innsamlingId), tekst: samlet('tittel') },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Avsnitt>{t('grunnlag', { levert, uten })}</Avsnitt>
      <section aria-labelledby="kjopene" className="ln-stabel-tett">
        <Overskrift niva={2} id="kjopene">
          {t('kjopene')}
        </Overskrift>
        {kjop.length > 0 ? <Kjopstabell kjop={kjop} lenke={lenke} /> : <Avsnitt>{t('ingenKjop')}</Avsnitt>}
      </section>
      <section aria-labelledby="hintene" className="ln-stabel-tett">
        <Overskrift niva={2} id="hintene">
          {t('se')}
        </Overskrift>
        <Avsnitt>{t(hint.length > 0 ? 'seForklart' : 'ingenHint')}</Avsnitt>
        <Hintliste hint={hint} lenke={lenke} />
      </section>
    </Side>
  )
}
