import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { Klienttekster } from '@/app/klienttekster'
import { personITopp } from '@/app/person'
import { Totrinn } from '@/components/konto/totrinn/totrinn'
import { Side } from '@/components/ramme/side'
import { Stedvalg } from '@/components/ramme/stedvalg'
import { Topp } from '@/components/ramme/topp'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentSteder } from '@/lib/auth/steder'
import { hentTotrinn } from '@/lib/data/konto/totrinn'
import { ruter, tryggSti } from '@/lib/ruter'
import { begynn, nyeKoder, slaAv, slaPa } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('totrinn')
  return { title: t('tittel') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where one whose role takes two-step log-in is sent until it is set up; for all others a part of the own page. */
export default async function TotrinnPage({ searchParams }: Props) {
  const { kode, videre } = await searchParams
  const bruker = await krevBruker({ utenTotrinn: true })
  const [t, minside, felles, status, steder] = await Promise.all([
    getTranslations('totrinn'),
    getTranslations('minside'),
    getTranslations('felles'),
    hentTotrinn(bruker),
    hentSteder(bruker),
  ])
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, null)} />
      <Side
        tittel={t('tittel')}
        ingress={t('ingress')}
        sti={[{ href: ruter.minSide(), tekst: minside('tittel') }]}
        stiNavn={felles('brodsmuler')}
        smal
      >
        {kode === 'brukt' && status.slattPa && (
          <>
            <Varsel farge="warning">{t('kodeBrukt.tekst', { antall: status.koderIgjen })}</Varsel>
            <div>
              <Knappelenke href={tryggSti(typeof videre === 'string' ? videre : '/')}>
                {t('kodeBrukt.videre')}
              </Knappelenke>
            </div>
          </>
        )}
        {bruker.holdtTilbake && (
          <>
            <Varsel farge="warning">{t('kreves')}</Varsel>
            {steder.length > 0 && (
              <div className="ln-stabel-tett">
                <Avsnitt>{t('andreRoller')}</Avsnitt>
                <Stedvalg steder={steder} />
              </div>
            )}
          </>
        )}
        <Klienttekster navnerom={['konto', 'totrinn']}>
          <Totrinn epost={bruker.epost} status={status} {...{ begynn, slaPa, nyeKoder, slaAv }} />
        </Klienttekster>
      </Side>
    </>
  )
}
