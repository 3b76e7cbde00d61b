import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Lenke } from '@/components/ui/lenke'
import { Punkter } from '@/components/ui/punkter'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { LAGRINGSTID } from '@/lib/domene/konto/lagringstid'
import { ruter } from '@/lib/ruter'
import { Ansvarlig } from './ansvarlig'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('personvern')
  return { title: t('tittel') }
}

const LAGRES = [
  ...([
    'bruker',
    'totrinn',
    'kobling',
    'roller',
    'nokler',
    'invitasjon',
    'logg',
    'varsler',
    'ansvar',
  ] as const),
  ...(['signatur', 'kontakt', 'forsok'] as const),
]
const SER = ['kolleger', 'admin', 'embete', 'andre'] as const
const RETTIGHETER = ['innsyn', 'retting', 'sletting', 'protest', 'klage'] as const

export default async function PersonvernPage() {
  const [bruker, t] = await Promise.all([hentInnlogget(), getTranslations('personvern')])
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side tittel={t('tittel')} ingress={t('ingress')}>
        <Punkter tittel={t('ansvarlig.tittel')}>
          <Ansvarlig bruker={bruker} />
        </Punkter>
        <Punkter tittel={t('lagres.tittel')} punkter={LAGRES.map(hva => t(`lagres.${hva}`))} />
        <Punkter tittel={t('aldri.tittel')}>{t('aldri.tekst')}</Punkter>
        <Punkter tittel={t('hvorfor.tittel')}>{t('hvorfor.tekst')}</Punkter>
        <Punkter tittel={t('ser.tittel')} punkter={SER.map(hvem => t(`ser.${hvem}`))} />
        <Punkter
          tittel={t('tid.tittel')}
          punkter={[
            t('tid.bruker', { dager: LAGRINGSTID.fjernetBruker }),
            t('tid.lenker', { dager: LAGRINGSTID.invitasjon }),
            t('tid.nokler', { dager: LAGRINGSTID.nokkel }),
            ...(['forsok', 'logg', 'signert', 'kopier'] as const).map(hva => t(`tid.${hva}`)),
          ]}
        />
        <Punkter tittel={t('nettleser.tittel')}>{t('nettleser.tekst')}</Punkter>
        <Punkter
          tittel={t('rettigheter.tittel')}
          punkter={RETTIGHETER.map(hva =>
            t.rich(`rettigheter.${hva}`, { lenke: d => <Lenke href={ruter.minSide()}>{d}</Lenke> }),
          )}
        />
      </Side>
    </>
  )
}
