import { notFound } from 'next/navigation'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Embetemeny } from '@/components/ramme/embetemeny'
import { Topp } from '@/components/ramme/topp'
import { krevBruker } from '@/lib/auth/innlogget'
import { egneEmbeter } from '@/lib/data/konto/embete'
import { sporAvvist } from '@/lib/data/spor'
import { ruter } from '@/lib/ruter'

type Props = { children: React.ReactNode; params: Promise<{ id: string }> }

export default async function EmbeteLayout({ children, params }: Props) {
  const bruker = await krevBruker()
  const { id } = await params
  if (!egneEmbeter(bruker).includes(id)) {
    await sporAvvist({ statsforvalterId: id }, bruker)
    notFound()
  }
  return (
    <>
      <Topp byttSprak={byttSprak} person={await personITopp(bruker, ruter.statsforvalter(id))} />
      <Embetemeny id={id} />
      {children}
    </>
  )
}
