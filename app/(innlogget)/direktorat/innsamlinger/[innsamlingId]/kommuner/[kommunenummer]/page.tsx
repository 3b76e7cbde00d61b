import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Innhold } from '@/components/innsending/innhold/innhold'
import { Side } from '@/components/ramme/side'
import { Kommuneilandet } from '@/components/samlet/kommuneilandet'
import { krevBruker } from '@/lib/auth/innlogget'
import { hentForLandet } from '@/lib/data/samlet/kontrollert'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'

type Props = { params: Promise<{ innsamlingId: string; kommunenummer: string }> }

async function hent({ params }: Props) {
  const { innsamlingId, kommunenummer } = await params
  const bilde = await hentForLandet(await krevBruker(), innsamlingId, kommunenummer, idagIOslo())
  if (!bilde) notFound()
  return bilde
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { kommune, innsamling } = await hent(props)
  return { title: `${kommune.navn}, ${innsamling.tittel}` }
}

export default async function KommuneILandetPage(props: Props) {
  const { kommune, innsamling, innhold, sha256 } = await hent(props)
  const [t, felles] = [await getTranslations('direktorat'), await getTranslations('felles')]
  return (
    <Side
      tittel={kommune.navn}
      sti={[
        { href: ruter.direktorat(), tekst: t('tittel') },
        { href: ruter.innsamling(null, innsamling.id), tekst: innsamling.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Kommuneilandet kommune={kommune} kontrollert={innhold !== null} sha256={sha256} />
      {innhold && <Innhold grunnlag={innhold} niva={2} />}
    </Side>
  )
}
