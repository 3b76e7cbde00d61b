import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Klienttekster } from '@/app/klienttekster'
import { Side } from '@/components/ramme/side'
import { Hentelogg } from '@/components/referansetall/hentelogg'
import { Importvalg } from '@/components/referansetall/importvalg'
import { Lagretnaa } from '@/components/referansetall/lagretnaa'
import { krevTilgang } from '@/lib/auth/tilgang'
import { hentReferanseoversikt } from '@/lib/data/referanse/les'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'
import { MAKS_SSBFIL } from '@/lib/utveksling/ssb/fil'
import { hent, lastOpp } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('referansetall:hente')
  const t = await getTranslations('referansetall')
  return { title: t('tittel') }
}

export default async function ReferansetallPage() {
  const bruker = await krevTilgang('referansetall:hente')
  const oversikt = await hentReferanseoversikt(bruker)
  if (!oversikt) notFound()
  const t = await getTranslations('referansetall')
  const landet = kan(bruker, 'innsamling:lede', { statsforvalterId: null })
  const opp = landet
    ? { href: ruter.direktorat(), tekst: (await getTranslations('direktorat'))('tittel') }
    : { href: ruter.system(), tekst: (await getTranslations('system'))('tittel') }
  return (
    <Side tittel={t('tittel')} ingress={t('ingress')} sti={[opp]} stiNavn={t('sti')}>
      <div className="ln-stabel-luftig">
        <Klienttekster navnerom={['referansetall']}>
          <Importvalg maksFil={MAKS_SSBFIL} hent={hent} lastOpp={lastOpp} />
        </Klienttekster>
        <Lagretnaa tabeller={oversikt.tabeller} />
        <Hentelogg hentinger={oversikt.hentinger} />
      </div>
    </Side>
  )
}
