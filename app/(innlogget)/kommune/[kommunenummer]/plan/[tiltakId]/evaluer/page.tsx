import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Evalueringsskjema } from '@/components/plan/tiltak/evalueringsskjema'
import { Side } from '@/components/ramme/side'
import { idagIOslo } from '@/lib/dato'
import { overgang } from '@/lib/domene/tiltak/overgang'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import { evaluer } from '../actions'
import { hentTiltakForEndring } from '../hent'

type Props = { params: Promise<{ kommunenummer: string; tiltakId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, tiltakId } = await params
  const { tiltak } = await hentTiltakForEndring(kommunenummer, tiltakId)
  const t = await getTranslations('plan.evaluering')
  return { title: t('sidetittel', { tiltak: tiltak.tittel }) }
}

export default async function EvaluerTiltakPage({ params }: Props) {
  const { kommunenummer, tiltakId } = await params
  const { tiltak } = await hentTiltakForEndring(kommunenummer, tiltakId)
  const tilbake = ruter.tiltak(kommunenummer, tiltakId)
  if (overgang(tiltak.status, 'EVALUER') === null) redirect(tilbake)
  const t = await getTranslations('plan')
  const felles = await getTranslations('felles')
  return (
    <Side
      smal
      tittel={t('evaluering.sidetittel', { tiltak: tiltak.tittel })}
      ingress={t('evaluering.ingress')}
      sti={[
        { href: ruter.plan(kommunenummer), tekst: t('tittel') },
        { href: tilbake, tekst: tiltak.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Klienttekster navnerom={['plan']}>
        <Evalueringsskjema
          tilbake={tilbake}
          versjon={tiltak.versjon}
          idag={idagIOslo()}
          forventet={tiltak.effektTimer === null ? null : visTimer(tiltak.effektTimer)}
          evaluer={evaluer.bind(null, kommunenummer, tiltakId)}
        />
      </Klienttekster>
    </Side>
  )
}
