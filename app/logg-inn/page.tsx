import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { Klienttekster } from '@/app/klienttekster'
import { Innloggingsskjema } from '@/components/konto/innloggingsskjema'
import { Oidcinngang } from '@/components/konto/oidcinngang'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Lenke } from '@/components/ui/lenke'
import { Varsel } from '@/components/ui/varsel'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { erDemo } from '@/lib/data/register'
import { oidcfeil } from '@/lib/domene/konto/oidcfeil'
import { env } from '@/lib/env'
import { ruter, tryggSti } from '@/lib/ruter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('innlogging')
  return { title: t('tittel') }
}

export default async function LoggInnPage({ searchParams }: Props) {
  const { callbackUrl, error, slettet, ut } = await searchParams
  const tilbake = tryggSti(typeof callbackUrl === 'string' ? callbackUrl : '/')
  if (await hentInnlogget()) redirect(tilbake)
  const t = await getTranslations('innlogging')
  const kalkulator = await getTranslations('kalkulator')
  const mine = await getTranslations('mineopplysninger.sletting')
  const { oidc } = env()
  const utenfra = oidc && oidcfeil(error)
  const feil = error === 'LAAST' || error === 'FORMANGE' ? error : error && !utenfra ? 'FEIL' : null
  return (
    <>
      <Topp byttSprak={byttSprak} />
      <Side tittel={t('tittel')} smal>
        {ut === 'ja' && <Varsel farge="success">{t('loggetUt')}</Varsel>}
        {slettet === 'ja' && <Varsel farge="success">{mine('slettet')}</Varsel>}
        {(await erDemo()) && <Varsel farge="info">{t('demo')}</Varsel>}
        {oidc && <Oidcinngang navn={oidc.navn} tilbake={tilbake} feil={utenfra} />}
        <Klienttekster navnerom={['totrinn.innlogging']}>
          <Innloggingsskjema tilbake={tilbake} feil={feil} />
        </Klienttekster>
        <p className="ln-dempet">{t('glemt')}</p>
        <p>
          <Lenke href={ruter.kalkulator()}>{kalkulator('prov')}</Lenke>{' '}
          <span className="ln-dempet">{kalkulator('provForklart')}</span>
        </p>
      </Side>
    </>
  )
}
