import { notFound } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Topp } from '@/components/ramme/topp'
import { krevBruker } from '@/lib/auth/innlogget'
import { kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

/** For comfort: the wall is the data layer. */
export default async function DirektoratLayout({ children }: { children: React.ReactNode }) {
  const bruker = await krevBruker()
  if (!kan(bruker, 'innsamling:lede', { statsforvalterId: null })) notFound()
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, ruter.direktorat())} />
      {children}
    </>
  )
}
