import type { Metadata } from 'next'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Topp } from '@/components/ramme/topp'
import { krevTilgang } from '@/lib/auth/tilgang'
import { ruter } from '@/lib/ruter'

/** For the titles of all pages below: a KOMMUNEADMIN may see the users of the own kommune, but not here. */
export async function generateMetadata(): Promise<Metadata> {
  await krevTilgang('bruker:administrere')
  return {}
}

/** For comfort; the wall is the data layer's. */
export default async function SystemLayout({ children }: { children: React.ReactNode }) {
  const bruker = await krevTilgang('bruker:administrere')
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, ruter.system())} />
      {children}
    </>
  )
}
