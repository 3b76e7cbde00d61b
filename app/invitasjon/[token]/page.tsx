import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { Klienttekster } from '@/app/klienttekster'
import { personITopp } from '@/app/person'
import { Lenkeinnhold } from '@/components/konto/lenkeinnhold'
import { Ugyldiglenke } from '@/components/konto/ugyldiglenke'
import { Topp } from '@/components/ramme/topp'
import { hentInnlogget, hentOidcsesjon } from '@/lib/auth/innlogget'
import { hentLenke } from '@/lib/data/konto/ta-imot'
import { env } from '@/lib/env'
import { ruter } from '@/lib/ruter'
import { taImot, taImotMedIdentitet } from './actions'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('invitasjon')
  return { title: t('tittel') }
}

export default async function InvitasjonPage({ params }: Props) {
  const { token } = await params
  const innlogget = await hentInnlogget()
  const fremmoett = innlogget ? null : await hentOidcsesjon()
  // Before the choice of organisation nobody knows whether this one is a user.
  if (fremmoett?.sted === null) redirect(ruter.velgVirksomhet(ruter.invitasjon(token)))
  const lenke = await hentLenke(token, innlogget, new Date(), fremmoett)
  return (
    <>
      <Topp byttSprak={byttSprak} person={innlogget ? await personITopp(innlogget, null) : undefined} />
      {lenke ? (
        <Klienttekster navnerom={['konto', 'invitasjon', 'oidc']}>
          <Lenkeinnhold
            lenke={lenke}
            annenInnlogget={innlogget !== null && lenke.krav !== 'INNLOGGET'}
            taImot={taImot.bind(null, token)}
            oidc={env().oidc?.navn ?? null}
            sti={ruter.invitasjon(token)}
            taImotMedIdentitet={taImotMedIdentitet.bind(null, token)}
          />
        </Klienttekster>
      ) : (
        <Ugyldiglenke />
      )}
    </>
  )
}
