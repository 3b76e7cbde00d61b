import { Klienttekster } from '@/app/klienttekster'
import { Autolagring } from '@/components/vurdering/autolagring/autolagring'
import { Avviste } from '@/components/vurdering/autolagring/avviste'
import { Lagrelinje } from '@/components/vurdering/autolagring/lagrelinje'
import { krevBruker } from '@/lib/auth/innlogget'
import { lagreSvar } from './actions'

type Props = { children: React.ReactNode; params: Promise<{ kommunenummer: string; id: string }> }

/** Around the pages of one version, so that saving goes on from page to page. Each page looks at the rights itself. */
export default async function VurderingLayout({ children, params }: Props) {
  const { id: brukerId } = await krevBruker()
  const { kommunenummer, id } = await params
  return (
    <Klienttekster navnerom={['vurdering', 'norm', 'avdelingstype', 'basis']}>
      <Autolagring brukerId={brukerId} vurderingId={id} lagre={lagreSvar.bind(null, kommunenummer, id)}>
        {children}
        <Avviste />
        <Lagrelinje />
      </Autolagring>
    </Klienttekster>
  )
}
