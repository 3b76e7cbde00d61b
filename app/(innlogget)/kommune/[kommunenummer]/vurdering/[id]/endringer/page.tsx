import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Side } from '@/components/ramme/side'
import { Avsnitt } from '@/components/ui/tekst'
import { Endringsliste } from '@/components/vurdering/endringer/endringsliste'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentSituasjon } from '@/lib/data/situasjon'
import { hentEndringer } from '@/lib/data/vurdering/endringer'
import { idagIOslo } from '@/lib/dato'
import { type Delparams, hentBilde, stiTil } from '../hent'

export async function generateMetadata({ params }: Delparams): Promise<Metadata> {
  const { kommunenummer, id } = await params
  const { vurdering } = await hentBilde(kommunenummer, id)
  const t = await getTranslations('vurdering')
  return { title: t('endringer.tittel', { nummer: vurdering.nummer }) }
}

export default async function EndringerPage({ params }: Delparams) {
  const bruker = await krevBruker()
  const { kommunenummer, id } = await params
  const sammenligning = await hentEndringer(bruker, kommunenummer, id, idagIOslo())
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!sammenligning || !situasjon) notFound()

  const { vurdering, forrige } = sammenligning
  const t = await getTranslations('vurdering')
  const felles = await getTranslations('felles')
  return (
    <Side
      tittel={t('endringer.tittel', { nummer: vurdering.nummer })}
      ingress={forrige && t('endringer.ingress', { nummer: forrige.vurdering.nummer })}
      sti={await stiTil(kommunenummer, id)}
      stiNavn={felles('brodsmuler')}
    >
      {forrige ? (
        <Endringsliste
          endringer={forrige.endringer}
          sykehjemsnavn={hjem => situasjon.sykehjem.find(s => s.id === hjem)?.navn ?? ''}
        />
      ) : (
        <Avsnitt>{t('endringer.forste')}</Avsnitt>
      )}
    </Side>
  )
}
