import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Topp } from '@/components/ramme/topp'
import { krevTilgang } from '@/lib/auth/tilgang'
import { ruter } from '@/lib/ruter'

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
