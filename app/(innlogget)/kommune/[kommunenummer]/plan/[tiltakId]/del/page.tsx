import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Klienttekster } from '@/app/klienttekster'
import { Delskjema } from '@/components/erfaring/delskjema'
import { Side } from '@/components/ramme/side'
import { Avsnitt } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { idagIOslo } from '@/lib/dato'
import { utkastTilErfaring } from '@/lib/domene/erfaring/utkast'
import { ruter } from '@/lib/ruter'
import { del } from '../actions'
import { hentDelingHer } from '../hent'

type Props = { params: Promise<{ kommunenummer: string; tiltakId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kommunenummer, tiltakId } = await params
  const { tiltak } = await hentDelingHer(kommunenummer, tiltakId)
  const t = await getTranslations('erfaring.del')
  return { title: t('sidetittel', { tiltak: tiltak.tittel }) }
}

export default async function DelErfaringPage({ params }: Props) {
  const { kommunenummer, tiltakId } = await params
  const { tiltak, deling, kanDeles } = await hentDelingHer(kommunenummer, tiltakId)
  const tilbake = ruter.tiltak(kommunenummer, tiltakId)
  if (!kanDeles) redirect(tilbake)
  const t = await getTranslations('erfaring.del')
  const plan = await getTranslations('plan')
  const felles = await getTranslations('felles')
  const ord = { sykehjem: t('ord.sykehjem'), avdeling: t('ord.avdeling'), person: t('ord.person') }
  return (
    <Side
      smal
      tittel={t('sidetittel', { tiltak: tiltak.tittel })}
      ingress={t('ingress')}
      sti={[
        { href: ruter.plan(kommunenummer), tekst: plan('tittel') },
        { href: tilbake, tekst: tiltak.tittel },
      ]}
      stiNavn={felles('brodsmuler')}
    >
      <Varsel farge="warning">{t('advarsel')}</Varsel>
      <Avsnitt>{t('endres')}</Avsnitt>
      <Klienttekster navnerom={['erfaring', 'avdelingstype', 'plan.feil']}>
        <Delskjema
          tilbake={tilbake}
          idag={idagIOslo()}
          start={utkastTilErfaring(tiltak, deling.navn, ord)}
          del={del.bind(null, kommunenummer, tiltakId)}
        />
      </Klienttekster>
    </Side>
  )
}
