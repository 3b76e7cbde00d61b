import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Topp } from '@/components/ramme/topp'
import { krevTilgang } from '@/lib/auth/tilgang'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

/** For comfort; the wall is the data layer's. */
export default async function ReferansetallLayout({ children }: { children: React.ReactNode }) {
  const bruker = await krevTilgang('referansetall:hente')
  const sted = kan(bruker, 'innsamling:lede', { statsforvalterId: null })
    ? ruter.direktorat()
    : ruter.system()
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, sted)} />
      {children}
    </>
  )
}
