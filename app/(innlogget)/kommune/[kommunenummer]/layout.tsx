import { Kommunemeny } from '@/components/ramme/kommunemeny'
import { Topp } from '@/components/ramme/topp'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { krevBruker } from '@/lib/auth/innlogget'
import { sporAvvist } from '@/lib/data/spor'
import { ingenTilgang } from '@/lib/auth/tilgang'
import { antallUleste } from '@/lib/data/varsel/les'
import { brukersKommuner, kan } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

type Props = { children: React.ReactNode; params: Promise<{ kommunenummer: string }> }

export default async function KommuneLayout({ children, params }: Props) {
  const bruker = await krevBruker()
  const { kommunenummer } = await params
  const herfra = (b: typeof bruker) => brukersKommuner(b).includes(kommunenummer)
  if (!herfra(bruker)) {
    await sporAvvist({ kommunenummer }, bruker)
    ingenTilgang(bruker, herfra)
  }
  const her = { kommunenummer }
  const uleste = await antallUleste(bruker, kommunenummer)
  return (
    <>
      <Topp
        byttSprak={byttSprak}
        person={await personITopp(bruker, ruter.kommune(kommunenummer))}
        varsler={uleste === null ? null : { href: ruter.varsler(kommunenummer), uleste }}
      />
      <Kommunemeny
        kommunenummer={kommunenummer}
        vis={{
          innhold: kan(bruker, 'dekning:lese', her),
          import: kan(bruker, 'import:utfore', her),
          logg: kan(bruker, 'logg:lese', her) || kan(bruker, 'tilgangslogg:lese', her),
          innstillinger: kan(bruker, 'innstilling:endre', her),
          brukere: kan(bruker, 'bruker:administrere', her),
        }}
      />
      {children}
    </>
  )
}
