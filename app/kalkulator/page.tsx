import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Kalkulatorside } from '@/components/kalkulator/kalkulatorside'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { erOmstendelig, lesFelter, type Sok, sporring } from '@/lib/domene/felles/adresse'
import { STANDARD } from '@/lib/domene/kalkulator/felter'
import { regnUt } from '@/lib/domene/kalkulator/kalkyle'
import { lesInndata } from '@/lib/domene/kalkulator/les'
import { ruter } from '@/lib/ruter'

type Props = { searchParams: Promise<Sok> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('kalkulator')
  return { title: t('tittel') }
}

/** For anyone, signed in or not. Its state is its address: nothing is stored, and the address can be shared. */
export default async function KalkulatorPage({ searchParams }: Props) {
  const sok = await searchParams
  const skrevet = lesFelter(sok, STANDARD)
  // A form sent without script names every field: the address to share is the short one.
  if (erOmstendelig(sok, STANDARD)) redirect(ruter.kalkulator(sporring(skrevet, STANDARD)))
  const { inndata, feil } = lesInndata(skrevet)
  const [bruker, t] = await Promise.all([hentInnlogget(), getTranslations('kalkulator')])
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side tittel={t('tittel')} ingress={t('ingress')}>
        <Kalkulatorside skrevet={skrevet} feil={feil} inndata={inndata} kalkyle={regnUt(inndata)} />
      </Side>
    </>
  )
}
