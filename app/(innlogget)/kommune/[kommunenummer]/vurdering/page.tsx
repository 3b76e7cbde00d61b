import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Rettskilder } from '@/components/norm/rettskilder'
import { Side } from '@/components/ramme/side'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { Plikten } from '@/components/vurdering/oversikt/plikten'
import { Versjonskort } from '@/components/vurdering/oversikt/versjonskort'
import { Versjonsliste } from '@/components/vurdering/oversikt/versjonsliste'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentVurderinger } from '@/lib/data/vurdering/les'
import { kan } from '@/lib/domene/tilgang'
import { start } from './actions'

type Props = { params: Promise<{ kommunenummer: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await krevTilgang('vurdering:lese', await params)
  const t = await getTranslations('vurdering')
  return { title: t('tittel') }
}

export default async function VurderingerPage({ params }: Props) {
  const { kommunenummer } = await params
  const bruker = await krevTilgang('vurdering:lese', { kommunenummer })
  const vurderinger = await hentVurderinger(bruker, kommunenummer)
  if (!vurderinger) notFound()

  const t = await getTranslations('vurdering')
  const har = {
    endre: kan(bruker, 'vurdering:endre', { kommunenummer }),
    godkjenne: kan(bruker, 'vurdering:godkjenne', { kommunenummer }),
  }
  const apen = vurderinger.find(v => v.status !== 'GODKJENT')
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')}>
      {apen && <Versjonskort vurdering={apen} kan={har} />}
      {!apen && har.endre && (
        <form action={start.bind(null, kommunenummer)} className="ln-stabel-tett ln-lesbar">
          <p className="ds-paragraph">{t(vurderinger.length > 0 ? 'start.nyForklart' : 'start.forklart')}</p>
          <div>
            <Knapp type="submit">{t(vurderinger.length > 0 ? 'start.ny' : 'start.forste')}</Knapp>
          </div>
        </form>
      )}
      {vurderinger.length === 0 && !har.endre && <p className="ds-paragraph">{t('start.ingen')}</p>}
      {vurderinger.length > 0 && (
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('liste.tittel')}</Overskrift>
          <Versjonsliste vurderinger={vurderinger} />
        </section>
      )}
      <Plikten />
      <Rettskilder />
    </Side>
  )
}
