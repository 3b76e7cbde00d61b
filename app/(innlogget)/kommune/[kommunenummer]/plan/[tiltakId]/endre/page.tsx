import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { EndreTiltak } from '@/components/plan/skjema/tiltaksskjema'
import { Side } from '@/components/ramme/side'
import { hentSituasjon } from '@/lib/data/situasjon'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { hentTiltaksvalg } from '../../valg'
import { lagre } from '../actions'
import { hentTiltakForEndring } from '../hent'

type Props = { params: Promise<{ kommunenummer: string; tiltakId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, tiltakId } = await params
  const { tiltak } = await hentTiltakForEndring(kommunenummer, tiltakId)
  const t = await getTranslations('plan')
  return { title: t('endreTittel', { tiltak: tiltak.tittel }) }
}

export default async function EndreTiltakPage({ params }: Props) {
  const { kommunenummer, tiltakId } = await params
  const { bruker, tiltak } = await hentTiltakForEndring(kommunenummer, tiltakId)
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  if (!situasjon) notFound()
  const t = await getTranslations('plan')
  const felles = await getTranslations('felles')
  const idag = idagIOslo()
  return (
    <Side
      smal
      tittel={t('endreTittel', { tiltak: tiltak.tittel })}
      sti={[
        { href: ruter.plan(kommunenummer), tekst: t('tittel') },
        { href: ruter.tiltak(kommunenummer, tiltakId), tekst: tiltak.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Klienttekster navnerom={['plan', 'avdelingstype', 'rolle']}>
        <EndreTiltak
          kommunenummer={kommunenummer}
          idag={idag}
          valg={await hentTiltaksvalg(bruker, situasjon, idag, tiltak)}
          tiltak={tiltak}
          lagre={lagre.bind(null, kommunenummer, tiltakId)}
        />
      </Klienttekster>
    </Side>
  )
}
